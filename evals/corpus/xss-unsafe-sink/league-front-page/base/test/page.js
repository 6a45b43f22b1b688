/** As much of a document as the pages need. */
class Element {
  constructor(name) {
    this.name = name;
    this.children = [];
    this.attributes = {};
    this.className = "";
    this.markup = "";
  }

  append(...children) {
    this.children.push(...children);
  }

  setAttribute(name, value) {
    this.attributes[name] = String(value);
  }

  set textContent(text) {
    this.markup = String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  }

  set innerHTML(markup) {
    this.markup = String(markup);
  }

  get outerHTML() {
    return `<${this.name}>${this.markup}${this.children.map((child) => child.outerHTML).join("")}</${this.name}>`;
  }
}

export const document = { createElement: (name) => new Element(name) };
