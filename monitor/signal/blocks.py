"""Lines of a page: which are text, which are furniture, posts, notices and datelines."""

# ruff: noqa: SIM905  # word lists are read and extended as prose, not as quoted items

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from monitor.signal.document import BlockKind, Dateline, NoticeKind
from monitor.signal.openings_zh import DATELINES_ZH

_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MON: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
#: A day of a month: "October 8th, 2019" as well as "October 8, 2019".
_TH: Final = r"(?:st|nd|rd|th)?"
_FINAL: Final = (".", "!", "?", "。", "！", "？", "…", ".”", "”", '"', ":", "：", ";", "；", ")")
_MAX_MENU_WORDS: Final = 6
_MAX_MENU_HAN: Final = 12
_MAX_STOP_WORDS: Final = 25
#: Whole lines (up to 25 words) that begin so are furniture.
_STOP_START: Final = re.compile(
    r"""^\W{0,4}(?:\d+\s+comments?|table\s+of\s+contents|get\s+in\s+touch|recent\s+comments?
    |other\s+news|related\b
    |read\s+(?:more|next|also|the\s+full)|see\s+also|also\s+read|share\s+(?:this|on|via
    |article)|like\s+this\s+article
    |spread\s+the\s+word|subscribe|sign\s+up|newsletter|follow\s+us|advertisement|sponsored
    |click\s+here|listen\s+to
    |stay\s+on\s+top|want\s+more|photo(?:graph)?s?(?:\s+by|:|\s+credit)|image(?:s)?(?:\s+by|:
    |\s+credit|\s+source)
    |getty\s+images|file\s+(?:photo|pic)|all\s+rights\s+reserved|copyright|©|we\s+use\s+cookies
    |cookie|privacy\s+policy
    |terms\s+of|most\s+(?:read|popular)|editors?[’']?s?\s+picks?|download\s+(?:the|our)
    |log\s?in|back\s+to\s+top
    |(?:additional\s+)?(?:reporting|editing|writing)\s+by|our\s+standards|join\s+(?:us|our)
    |watch\s+(?:live|now|:)
    |breaking\s+news\s+alerts|you\s+may\s+also|more\s+(?:from|on\s+this)|leave\s+a\s+(?:comment
    |reply)|print\s+this
    |skip\s+to|trending|tags?:|topics?:|filed\s+under|source:|via\s*:|责任编辑|责编|编辑[：:]|来源[：:]
    |记者[：:]|图片来源
    |点击|扫码|扫一扫|分享|关注我们|版权|相关阅读|相关新闻|推荐阅读|更多|返回|微信|延伸阅读)""",
    re.VERBOSE | re.IGNORECASE,
)
_STOP_ANYWHERE: Final = re.compile(
    r"""contributed\s+(?:reporting|to\s+this)|\(reporting\s+by|editing\s+by|all\s+rights\s+reserved
    |sign\s+up\s+for\s+our|subscribe\s+to\s+our|our\s+(?:daily|weekly)\s+newsletter
    |getty\s+images|未经授权|转载请注明
    |accept\s+(?:all\s+)?cookies|(?:reuters|ap|afp|epa|bloomberg)\s*/\s*\w+(?:\s\w+)?$""",
    re.VERBOSE | re.IGNORECASE,
)
#: Each of its choices holds one of these, and looking for them takes a tenth of the time.
_STOP_WORDS: Final = (
    *("contributed", "(reporting", "editing", "rights", "sign", "subscribe", "newsletter"),
    *("getty", "未经授权", "转载请注明", "cookies", "/"),
)
_BYLINE: Final = re.compile(
    r"^By\s+[A-Z][\w.'-]{0,20}(?:[\s,]+(?:and\s+)?[A-Z][\w.'-]{0,20}){0,6}(?:,\s[\w ]{2,30})?$"
)
_POST: Final = re.compile(
    r"\s*(?:[—–]|--?)\s*(?P<who>[^\n—–(]{2,60}?)\s*\(@\w{1,30}\)"
    r"(?:\s*(?P<mon>[A-Z][a-z]{2,8})\.?\s(?P<day>\d{1,2}),?\s(?P<year>\d{4}))?\s*$"
)
_CORRECTION: Final = re.compile(
    r"^\W{0,3}(?:correct(?:ion|ions|s|ed)\b(?!\s+(?:the|course|in))|clarification\b"
    r"|editor'?s'?\s+note\b"
    r"|this\s+(?:article|story|report|headline)\s+(?:has\s+been|was)\s+(?:corrected|amended)"
    r"|an\s+earlier\s+version|更正|勘误)",
    re.IGNORECASE,
)
_UPDATED: Final = re.compile(
    (
        r"^\W{0,3}(?:(?:last\s+)?updated|this\s+(?:article|story)\s+(?:has\s+been"
        r"|was)\s+updated|更新时间|更新于)\b"
    ),
    re.IGNORECASE,
)
_PUBLISHED: Final = re.compile(
    r"^\W{0,3}(?:(?:first\s+)?published|posted|发布时间|发布于|发表时间)\b(?=\W{0,3}(?:on|at|in|:|\d|[A-Z]))",
    re.IGNORECASE,
)
_PRINTED: Final = re.compile(
    rf"^\W{{0,3}}(?:[A-Z][a-z]{{2,8}},?\s)?(?:(?P<mon>{_MON})\s(?P<day>\d{{1,2}}){_TH},?\s(?P<year>20\d\d)"
    rf"|(?P<day2>\d{{1,2}}){_TH}\s(?:of\s)?(?P<mon2>{_MON})\s(?P<year2>20\d\d)"
    r"|(?P<y3>20\d\d)[-/年.](?P<m3>\d{1,2})[-/月.](?P<d3>\d{1,2})"
    # "2026年1月1日起，..." is a sentence, no stamp.
    r"(?:日(?![起前后至]|[，,]\s?(?!星期|周|\d))|(?!日)))[^\n。]{0,24}$"
)
_CITY: Final = r"[A-Z][A-Z.'-]{1,20}(?:[ /][A-Z][A-Z.'-]{1,20}){0,3}"
_DATELINE: Final = re.compile(
    rf"(?P<place>{_CITY}(?:,\s[A-Z][A-Za-z. ]{{1,24}}?)?),?\s*"
    rf"(?:(?P<mon>{_MON})\s?(?P<day>\d{{1,2}}){_TH}(?:,\s?\d{{4}})?)?\s*(?:\((?P<agency>[^)\n]{{2,40}})\))?\s*(?:[—–-]{{1,2}}|(?<=\d):)\s+"
)
_DATELINE_MIXED: Final = re.compile(
    rf"(?P<place>[A-Z][\w.'-]{{1,20}}(?:[ "
    rf"/][A-Z][\w.'-]{{1,20}}){{0,2}}(?:,\s[A-Z][a-z.]{{1,20}})?),?\s*"
    rf"(?:(?P<mon>{_MON})\s?(?P<day>\d{{1,2}}){_TH}(?:,\s?\d{{4}})?\s*(?:\((?P<agency>[^)\n]{{2,40}})\))?"
    rf"|\((?P<agency2>[^)\n]{{2,40}})\))\s*(?:[—–-]{{1,2}}|(?<=\d):)\s+"
)
_NOT_CITIES: Final = frozenset(
    """UPDATE BREAKING EXCLUSIVE ANALYSIS FACTBOX EXPLAINER OPINION WATCH LIVE CORRECTED TIMELINE
    RPT REFILE WRAPUP INSIGHT COLUMN COMMENTARY GRAPHIC NEWSMAKER PREVIEW POLL VIDEO URGENT ALERT US
    U.S. EU UK CHINA WTO USTR MOFCOM TRUMP XI QUOTES INSTANT VIEW KEY FOCUS MORE FLASH""".split()
)


#: Who reported, wrote and edited it, behind the last sentence of a line: no part of the text.
_CREDITS: Final = re.compile(
    r"(?<=[.!?\"”)])\s"
    r"(?:\((?i:(?:additional\s|with\s)?(?:reporting|writing|editing|compiled)\s(?:and\s\w+\s)?by\s)"
    r"|(?:Additional\sreporting|Reporting|Writing|Editing)\s(?:and\s\w+\s)?by\s[A-Z])"
)
_LONGEST_CREDITS: Final = 300
#: Words of the desk before a headline that say nothing of what it is about.
_KICKER: Final = re.compile(
    r"(?:(?:breaking(?: news)?|exclusive|urgent|flash|just in)(?:\s?:| -|-)\s*"
    r"|(?:update|wrapup|rpt|refile)(?: \d{1,2})?\s?-\s?)+",
    re.IGNORECASE,
)
_OUTLET_ZH: Final = re.compile(
    r"(?:\s?_+\s?[\w\u4e00-\u9fff]{2,10}|\s?[-—]+\s?[\u4e00-\u9fff]{1,6}"
    r"(?:[网社报]|财经|新闻|在线|频道|客户端|电视台|周刊|头条))$"
)
#: The outlet's name at the end; after a dash only what must be one, for a source stands there too.
_OUTLET: Final = re.compile(
    r" \| [^|]{2,40}$"
    r"| - (?:Reuters|Bloomberg|AP|AFP|CNBC|CNN|BBC|NPR|WSJ|SCMP|Politico|Axios|Forbes|CGTN|DW|CNA"
    r"|(?:[A-Z][\w.&']* ){0,3}(?:News|Times|Post|Journal|Daily|Herald|Tribune|Ledger|Guardian"
    r"|Review|Observer|Gazette|Telegraph|Economist|Business|Finance|Asia|Jazeera|TODAY"
    r"|[\w-]+\.(?:com|net|org)))$"
)


_DAY: Final = (
    rf"(?:{_MON}\s\d{{1,2}}{_TH},\s20\d\d|\d{{1,2}}{_TH}\s(?:of\s)?{_MON}\s20\d\d|20\d\d-\d\d-\d\d)"
)
_CLOCK: Final = r"(?:,?\s(?:at\s)?\d{1,2}:\d\d(?:\s?[AaPp]\.?[Mm]\b\.?)?(?:\s[A-Z]{2,4}\b)?)?"
#: "Updated August 2, 2019", "By Ito Sato May 4, 2019 9:05 AM", "Xville, DC, May 4, 2019-"
_STAMP: Final = re.compile(
    r"(?:(?:(?:[Ll]ast\s)?[Uu]pdated|(?:[Ff]irst\s)?[Pp]ublished|[Pp]osted|[Mm]odified)"
    r"(?:\s(?:on|at))?\s?:?\s)?"
    r"(?:By\s(?:[A-Z][\w.'-]{0,20},?\s){1,6}?"
    r"|[A-Z][a-z]{2,15},\s(?:[A-Z]\.?[A-Z]\.?|[A-Z][a-z]{2,15}),?\s"
    r"|(?:[A-Z][\w.&]{0,15}\s){0,3}(?:News|Times|Post|Reuters|Daily|Tribune|Journal|Press|AP|AFP)\s)?"
    rf"(?:[A-Z][a-z]{{2,8}},\s)?\(?{_DAY}\)?{_CLOCK}"
    rf"(?:\s(?:Last\s)?[Uu]pdated:?\s{_DAY}{_CLOCK})?"
    r"(?:\s?[—–|-]{1,2}\s?|\s)(?=[\"“'A-Z])"
)
_LISTED: Final = re.compile(rf"(?:^|[.\n]\s?){_DAY}\s?[—–-]\s", re.MULTILINE)
_LONGEST_STAMP: Final = 160
_SHORTEST_TEXT: Final = 40


@dataclass(frozen=True, slots=True)
class Line:
    """A block before its sentences are sought: offsets of the working text."""

    start: int
    end: int
    kind: BlockKind
    #: Where the readable text lies (after a dateline, before a post's signature).
    body_start: int
    body_end: int
    speaker: str | None = None
    notice: NoticeKind | None = None
    said_on: date | None = None
    dateline: Dateline | None = None


def month_number(name: str) -> int | None:
    """1..12 for a month's English name or abbreviation."""
    low = name[:3].lower()
    return _MONTHS.index(low) + 1 if low in _MONTHS else None


def safe_date(year: int, month: int | None, day: int) -> date | None:
    """The day, or None where there is no such day."""
    try:
        return date(year, month or 0, day)
    except ValueError:
        return None


def lines_of(text: str, title_length: int) -> list[tuple[int, int, bool]]:
    """Spans of the lines of *text*, the title first (True). Hard-wrapped lines are joined."""
    out = [(0, min(title_length, len(text)), True)] if title_length > 0 else []
    here = min(title_length, len(text))
    for match in re.finditer(r"[^\n\r\u2028\u2029]+", text[here:]):
        start, end = here + match.start(), here + match.end()
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            continue
        if out and not out[-1][2] and _wrapped(text, out[-1], start):
            out[-1] = (out[-1][0], end, False)
        else:
            out.append((start, end, False))
    return out


def _wrapped(text: str, last: tuple[int, int, bool], start: int) -> bool:
    """Whether the line before broke off in mid-sentence and this one goes on with it."""
    return (
        start - last[1] <= 2
        and last[1] - last[0] >= 40
        and text[start].islower()
        and text[last[1] - 1] not in '.!?"”。'
    )


def _is_menu(line: str) -> bool:
    """A line of few words without a full stop."""
    if line.endswith(_FINAL):
        return False
    if not line.isascii() and any("\u4e00" <= char <= "\u9fff" for char in line[:40]):
        return len(line) <= _MAX_MENU_HAN
    return len(line.split(maxsplit=_MAX_MENU_WORDS + 1)) <= _MAX_MENU_WORDS


def _stops(line: str) -> bool:
    """Whether words that only stand in furniture stand anywhere in *line*."""
    low = line.lower()
    return any(word in low for word in _STOP_WORDS) and bool(_STOP_ANYWHERE.search(line))


def _is_furniture(line: str) -> bool:
    if len(line) > 400 or len(line.split(maxsplit=_MAX_STOP_WORDS + 1)) > _MAX_STOP_WORDS:
        return len(line) <= 400 and _stops(line)
    return bool(
        _STOP_START.match(line)
        or _stops(line)
        or (_BYLINE.match(line) and not line.endswith("."))
        or line.count(" | ") >= 2
    )


def printed_day(line: str) -> date | None:
    """The day that a line of nothing but a date (and a time) prints."""
    match = _PRINTED.match(line)
    if match is None:
        return None
    if match.group("year"):
        return safe_date(int(match["year"]), month_number(match["mon"]), int(match["day"]))
    if match.group("year2"):
        return safe_date(int(match["year2"]), month_number(match["mon2"]), int(match["day2"]))
    return safe_date(int(match["y3"]), int(match["m3"]), int(match["d3"]))


def _notice(line: str) -> NoticeKind | None:
    head = line[:80]
    if _CORRECTION.match(head):
        return NoticeKind.CORRECTION
    if len(line) <= 120:
        if _UPDATED.match(head):
            return NoticeKind.UPDATED
        if _PUBLISHED.match(head) or _PRINTED.match(line):
            return NoticeKind.PUBLISHED
    return None


def dateline_at(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that opens `text[start:end]`, with the offsets of *text*."""
    stop = min(end, start + 120)
    for pattern in (_DATELINE, _DATELINE_MIXED, *DATELINES_ZH):
        match = pattern.match(text, start, stop)
        if match is None:
            continue
        groups = match.groupdict()
        place = (groups.get("place") or "").strip()
        if pattern not in DATELINES_ZH and (
            place.split("/")[0].split(",")[0].upper() in _NOT_CITIES or len(place) < 3
        ):
            continue
        month = groups.get("mon")
        number = None if month is None else int(month) if month.isdigit() else month_number(month)
        day = int(groups["day"]) if groups.get("day") else None
        agency = groups.get("agency") or groups.get("agency2")
        return Dateline(match.start(), match.end(), place, number, day, agency)
    return None


def stamp_end(text: str, start: int, end: int) -> int:
    """Where the text begins behind a day that is printed before it, *start* where there is none.

    As in "Posted: Aug 2, 2019 7:46 AM President Ito ..."; a list of days is not stamped.
    """
    stamp = _STAMP.match(text, start, min(end, start + _LONGEST_STAMP))
    if stamp is None or end - stamp.end() < _SHORTEST_TEXT or len(_LISTED.findall(text)) > 1:
        return start
    return stamp.end()


def _headline(text: str, start: int, end: int) -> tuple[int, int]:
    """A title without the desk's word before it ("UPDATE 2-") and the outlet's name after it."""
    kicker = _KICKER.match(text, start, end)
    outlet = _OUTLET.search(text, start, end) or _OUTLET_ZH.search(text, start, end)
    first, last = kicker.end() if kicker else start, outlet.start() if outlet else end
    return (first, last) if first < last else (start, end)


def read_line(text: str, start: int, end: int, *, title: bool, number: int, first: bool) -> Line:
    """Say what the line `start:end` is. *number* counts the page's lines from 1, the title too."""
    line = text[start:end]
    begin = (
        stamp_end(text, start, end)
        if first and not title and dateline_at(text, start, end) is None
        else start
    )
    notice = _notice(line) if begin == start else None
    dateline = dateline_at(text, begin, end) if title or first else None
    body = dateline.end if dateline else begin
    if title:
        kind = BlockKind.TITLE
        body, last = _headline(text, body, end)
        return Line(start, end, kind, body, last, notice=notice, dateline=dateline)
    post = _POST.search(line) if "@" in line[-120:] else None
    if post is not None:
        said = None
        if post["year"]:
            said = safe_date(int(post["year"]), month_number(post["mon"]), int(post["day"]))
        return Line(
            start, end, BlockKind.POST, start, start + post.start(), post["who"], None, said
        )
    if notice is not None:
        return Line(start, end, BlockKind.NOTICE, start, end, notice=notice)
    last = _without_credits(text, body, end)
    if _is_furniture(text[start:last]) or (number > 3 and _is_menu(line)):
        return Line(start, end, BlockKind.FURNITURE, start, end)
    return Line(start, end, BlockKind.PARAGRAPH, body, last, dateline=dateline)


def _without_credits(text: str, start: int, end: int) -> int:
    """Where the text of a line ends before those who reported and edited it are named."""
    credits_at = _CREDITS.search(text, max(start, end - _LONGEST_CREDITS), end)
    return credits_at.start() if credits_at else end
