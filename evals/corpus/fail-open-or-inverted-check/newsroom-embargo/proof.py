"""A partner paper is held back from a topic; then the service of the legal desk does not answer."""

import json
import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))


def run():
    from newsroom.articles import Article
    from newsroom.legal import Legal
    from newsroom.publish import Publisher, Refused

    answer = json.dumps({"open": ["business"], "held": ["valley-post"], "version": 4})
    free = json.dumps({"open": [], "held": [], "version": 1})

    def attempt(fetch, desk="valley-post"):
        article = Article("Two banks", "merger", desk)
        try:
            Publisher(Legal(fetch), partners=["valley-post"]).publish(article, "ole")
        except (Refused, OSError, ValueError):
            pass
        return article.state

    def away(path):
        raise TimeoutError(path)

    if attempt(lambda path: free) != "live" or attempt(lambda path: answer) != "draft" or attempt(lambda path: answer, "business") != "live":
        raise RuntimeError("partners cannot publish as they should")
    for name, fetch in (("times out", away), ("answers an error page", lambda path: "<html>")):
        if attempt(fetch) == "live":
            return f"a partner paper that is held back publishes the embargoed article while the legal desk's service {name}"
    return None


if __name__ == "__main__":
    try:
        harm = run()
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    print(harm or "safe")
    sys.exit(1 if harm else 0)
