"""What generated code is made of: words, and per kind of file the head, the statements and the end of a function."""

from __future__ import annotations

from dataclasses import dataclass

_NOUNS = (
    "account amount balance batch budget buffer cache channel charge client config connection context currency "
    "customer cursor deadline delivery discount document entry event feature filter gateway handle index invoice "
    "item job key ledger limit listener lock manifest member message metric migration model node offset order "
    "owner page parser partition payload payment period permission plan policy price product profile queue quota "
    "rate record refund region registry report request reservation response result retry role route rule "
    "schedule schema segment session setting shipment signal slot snapshot source state status step storage "
    "stream subscription summary table target task template tenant ticket timeout token topic total transfer "
    "user value vendor version voucher window"
)
_VERBS = (
    "apply build cancel check close collect compute convert copy create decode deliver drop encode expire fetch "
    "find flush format group insert join list load lock mark merge move normalise notify open parse patch "
    "publish pull push read rebuild refresh release remove render replace reserve resolve restore retry rotate "
    "save schedule select send settle sort split start stop store sync track update upload validate verify write"
)
NOUNS, VERBS = _NOUNS.split(), _VERBS.split()


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """How a function or the like looks; `{...}` are words, `@` in a statement is the number it was given."""

    head: str
    statements: tuple[str, ...]
    end: str
    share: int
    """How often files of this kind come."""


TEMPLATES = {
    "py": Template(
        head="def {verb}_{noun}({a}: {A}, {b}: int = @) -> {B} | None:",
        statements=(
            '    """{Verb} the {noun} of one {a}."""',
            "    {b}s = [{x} for {x} in {a}.{b}s if {x}.{c}]",
            "    {c} = {a}.{c}",
            "    if not {c}:\n        return None",
            '    if {b} > @:\n        raise {A}Error(f"{{{a}.id}} has no {c}")',
            "    with self.{c}_lock(timeout=@):\n        {c}.{verb}({b}s[:@])\n        self.{c}s.append({c})",
            "    for {x} in {b}s:\n        {x}.{noun} = {c}.{x}\n        {x}.save()",
            '    logger.info("{verb} %s of %s", {b}, {a}.id)',
            "    {x} = self.{verb}_{c}({a}, @)",
            "    # the {x} keeps its {c} until the {noun} is there",
            "    try:\n        {noun} = {x}.{verb}()\n    except {A}Error:\n        {noun} = None",
            "",
        ),
        end="    return {B}({a}, {c}={a}.{c})\n\n",
        share=8,
    ),
    "ts": Template(
        head="export async function {verb}{Noun}({a}: {A}, {b}: {B}[]) {",
        statements=(
            "  const {c} = await this.{a}s.find({a}.id);",
            "  if (!{c}) {\n    return null;\n  }",
            "  if ({b}.length > @) {\n    throw new {A}Error(`no {c}: ${{{a}.id}}`);\n  }",
            "  const {x}s = {b}.map(({x}) => {x}.{noun});",
            "  for (const {x} of {b}) {\n    {x}.{noun} = @;\n    await {x}.{verb}();\n  }",
            "  await this.{noun}s.{verb}({x}, {{ timeout: @ }});",
            "  // {verb} waits for the {x} of the {c}",
            "  {c}.{noun} += @;",
            "",
        ),
        end="  return { {a}, {b} };\n}\n",
        share=5,
    ),
    "go": Template(
        head="func (s *{A}Service) {Verb}{Noun}(ctx context.Context, {a} *{A}) error {",
        statements=(
            "\t{c}, err := s.{noun}s.Find(ctx, {a}.ID)\n\tif err != nil {\n\t\treturn err\n\t}",
            '\tif {a}.{C} == nil {\n\t\treturn fmt.Errorf("no {c}: %s", {a}.ID)\n\t}',
            "\tfor _, {x} := range {a}.{B}s {\n\t\t{x}.{C} = @\n\t}",
            "\ts.{x}s.{Verb}(ctx, {a}.ID, @*time.Second)",
            "\t{a}.{X}Count += @",
            "\t// {verb} needs the {x} first",
            "",
        ),
        end="\treturn s.{b}s.Save(ctx, {a})\n}\n",
        share=4,
    ),
    "sql": Template(
        head="-- {verb} the {noun} of every {a}",
        statements=(
            "CREATE TABLE {a}_{noun}s (\n    id bigint PRIMARY KEY,\n    {b}_id bigint NOT NULL\n);",
            "ALTER TABLE {a}_{noun}s ADD COLUMN {c} numeric DEFAULT @;",
            "CREATE INDEX {a}_{x}_idx ON {a}_{noun}s ({x});",
            "UPDATE {a}_{noun}s\n   SET {c} = {c} + @\n WHERE {b}_id = @;",
            "SELECT {b}, {c}\n  FROM {a}_{noun}s\n WHERE {x} > @;",
        ),
        end="",
        share=1,
    ),
    "yaml": Template(
        head="{noun}-{verb}-{a}:",
        statements=(
            "  image: example.org/{a}/{noun}:@",
            "  {b}_limit: @",
            "  {c}_url: https://{c}.example.org/",
            "  # the {x} of the {c}",
            "  {x}:\n    - {a}\n    - {b}",
        ),
        end="",
        share=1,
    ),
}
