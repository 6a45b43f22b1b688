"""Orders to a reviewer where no line rule looks: in other languages, in file names, in hidden comments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.source import MAX_LINE, Source
from reviewer.embedded.types import Spot
from reviewer.patch import Fact, Line

_HINT = re.compile(
    r"(?i)anweisung|instruc|instruk|istruzioni|ignor|revis|reviewer|gutachter|approuv|aprueb|aprov|genehmig|freigeb|freigegeben"
    r"|talimat|yoksay|missachte|vergiss|oublie|olvida|omite|dimentica|approva|melde|keine"
)
"""Of the lines in plain ASCII those without any of these hold no such order."""
_OVERRIDES = (
    # override + instructions, by language
    r"\b(?:ignoriere?n?|missachte|vergiss)\b[^\n.]{0,40}\b(?:anweisung\w*|instruktion\w*|regeln|vorgaben)",
    r"\b(?:ignore[rz]?|oublie[rz]?|ne tiens pas compte)\b[^\n.]{0,40}\b(?:instructions?|consignes"
    r"|directives)\b(?=[^\n]{0,120}(?:précédent|ci-dessus|approuv|revue|révis|verdict))",
    r"\b(?:ignora|ignore|ignorar|olvida|omite)\b[^\n.]{0,40}\b(?:instrucciones|indicaciones|instruções)",
    r"\b(?:ignora|ignorare|dimentica)\b[^\n.]{0,40}\b(?:istruzioni|indicazioni)",
    r"(?:игнориру\w{0,20}+|забудь|не обращай внимания)[^\n.]{0,40}(?:инструкц\w*|указани\w*|правил\w*)",
    r"(?:忽略|无视|忘记|不要理会)[^\n。]{0,20}(?:指令|指示|说明|提示|规则)",
    r"(?:指示|命令|プロンプト|ルール)[^\n。]{0,12}(?:無視|忘れ)",
    r"(?:지시|명령|프롬프트)[^\n.]{0,12}(?:무시|잊)",
    r"(?:talimat\w{0,20}+|yönerge\w{0,20}+)[^\n.]{0,30}(?:yok ?say|görmezden|unut)",
)
_ORDERS = (
    # reviewer + approve or report nothing, by language
    r"\b(?:KI|LLM|AI)[- ]?(?:Code-?)?(?:Pr[üu]fer|Gutachter|Reviewer)\w{0,20}+\b[^\n]{0,80}\b(?:genehmig\w*|freigeb\w*"
    r"|freigegeben|ignorier\w*|melde\w* (?:nichts|keine)|keine)\b",
    r"\b(?:r[ée]viseur|relecteur|reviewer)s?\b[^\n]{0,60}\b(?:approuve[rz]?|ignore[rz]?|ne (?:signale"
    r"|rapporte)[rz]?)\b",
    r"\b(?:revisor(?:es)?|reviewer)\b[^\n]{0,60}\b(?:aprueba|apruebe|aprobar|aprove|aprovar|ignora|ignore"
    r"|no (?:informes|reportes|señales))\b",
    r"\brevisore\b[^\n]{0,60}\b(?:approva|approvare|ignora|non segnalare)\b",
    r"(?:ревьюер\w{0,20}+|рецензент\w{0,20}+|проверяющ\w{0,20}+)[^\n]{0,60}"
    r"(?:одобр\w*|игнорир\w*|не сообщ\w*|пропуст\w*)",
    r"(?:审查|审核|代码评审|评审)(?:员|者|器|模型|助手|AI)[^\n]{0,30}(?:批准|通过|忽略|不要报告|跳过)|(?:AI|模型|助手)[^\n]{0,10}(?:请)?(?:批准"
    r"|直接通过)[^\n]{0,10}(?:此|该|这)",
    r"(?:レビュアー|レビューア|審査)[^\n]{0,30}(?:承認|無視|報告しない)",
    r"(?:리뷰어|검토자)[^\n]{0,30}(?:승인|무시|보고하지)",
)
_FOREIGN = re.compile("(?i)" + "|".join(_OVERRIDES + _ORDERS))
_PATH = re.compile(
    r"(?i)(?:ignore|disregard|forget|override)[ _.+-]{1,3}(?:all|any|the|your|previous|prior|above"
    r"|earlier)?[ _.+-]{0,3}(?:previous|prior|above|system)?"
    r"[ _.+-]{0,3}(?:instructions?|prompts?|rules)|(?:reviewer|review|ai|llm)[ _.+-]{1,3}(?:please[ _.+-])?(?:must"
    r"|should|approve|pass|skip|ignore)[ _.+-]"
    r"|verdict[ _.:=+-]{1,3}(?:pass|approve)|(?:approve|pass)[ _.+-]this[ _.+-](?:change|diff|pr|commit|patch)"
    r"|<\|?/?(?:im_start|im_end|system|diff)"
)
_COMMENT = re.compile(r"<!--(?P<text>.*?)(?:-->|\Z)", re.DOTALL)
_TOOL = re.compile(
    r"(?i)^\W*(?:markdownlint|prettier|toc|tocstop|vale|eslint|textlint|start|end|begin|doctoc|all-contributors|badge"
    r"|spdx|copyright|license|todo|fixme)\b"
)
_ACT = re.compile(
    r"(?i)\b(?:must|always|never|run|execute|fetch|curl|send|post|upload|ignore|do not|don't|skip|approve|install|add"
    r"|include|insert|append|secretly|"
    r"without (?:asking|telling|mention)|token|secret|env)\b"
)


def foreign_order(source: Source) -> Iterator[Spot]:
    """Added lines that tell a model in another language than English to forget its orders or to approve."""
    likely = {id(line) for line in source.likely("new", _HINT)}
    for line in source.added:
        if id(line) not in likely and line.text.isascii():
            continue
        found = _FOREIGN.search(line.text[:MAX_LINE])
        if found:
            yield Spot(at=line, text=found[0], column=found.start())


def path_speaks(source: Source) -> Iterator[Spot]:
    """A new or renamed file whose name speaks to a reviewer."""
    if source.file.status not in ("added", "renamed", "copied"):
        return
    found = _PATH.search(source.path)
    places: list[Line | Fact] = [*source.file.facts, *source.file.changed_lines()]
    if found and places:
        yield Spot(at=places[0], text=found[0])


def hidden_comment(source: Source) -> Iterator[Spot]:
    """Comments that the rendered page does not show, with something to do in them."""
    rows = {line.number: line for line in source.added}
    for fragment in source.fragments("new") if rows else ():
        for found in _COMMENT.finditer(fragment.text):
            said = found["text"]
            if _TOOL.match(said.strip()) or not _ACT.search(said) or len(said.split()) < 4:
                continue
            first = fragment.start + fragment.text.count("\n", 0, found.start())
            last = first + said.count("\n")
            inside = [rows[number] for number in range(first, last + 1) if number in rows]
            told = next((line for line in inside if _ACT.search(line.text)), None)
            if told is not None:
                yield Spot(at=told, text=told.text.strip(), captures={"said": " ".join(said.split())})
