"""What a person's name looks like, in any language: capitals, particles, degrees behind it."""

from __future__ import annotations

from typing import Final

from cleanarticle.patterns import pattern

# Degrees and memberships after a name, when no comma sets them off; a surname may be in capitals too.
_DEGREES: Final = frozenset(
    "MD M.D. M.D PHD PhD Ph.D. Ph.D MBA MS M.S. MSc MA M.A. BA B.A. BSc RD RDN RN LD LDN CPA CFP CFP® CEPF® JD "
    "J.D. DDS DMD DO DVM MPH CSCS LLM MFA FAND FACLM CPP PSP Esq. Esq MW".split()
)
# Parts of names that are written small inside them, whatever language the page is in.
PARTICLES: Final = frozenset(
    "de del della der den des di du da das do dos e el al la las le les los y van von vom zu zum zur ten ter te bin "
    "ibn bint ben abu af av aw ap 't op 'n in't".split()
)


_MAX_CAPITALS: Final = 6  # words of a name in capitals

# Legal forms: what ends in one is a company or a society.
_LEGAL_FORMS: Final = frozenset(
    "gmbh ag se kg e.v e.v. ev ltd ltd. inc inc. llc plc corp co co. sa s.a. srl s.r.l s.r.l. s.p.a s.p.a. bv b.v b.v. "
    "n.v n.v. ab oy as a/s a.s a.s. d.o.o d.o.o. doo s.r.o s.r.o. sro kft kft. zrt zrt. gbr ohg".split()
)


EDGES: Final = " .:<>-–—\"'“”»›«‹→❯|*：＝【】〔〕『』「」□■◎"  # signs that are no part of a name at its ends
# What no name has in scripts without capitals: signs of sentences and titles, or so many characters without a blank.
_NO_NAME: Final = pattern(
    "[<>\u00bb\u203a()\uff08\uff09\u300a-\u3011\u201c\u201d:;!?,\uff1a\uff1b\uff01\uff1f\uff0c\u3002\u3001\u2026]|[\u3400-\u9fff]{7}"
)


def stripped(text: str, signs: str) -> str:
    """``text`` without these signs at its ends; the stop of what is short stays, as in "Jane D." and "Max Roe Jr."."""
    inner = text.strip(signs)
    is_short = (inner[-2:-1] == " " and inner[-1].isupper()) or inner.endswith((" Jr", " Sr"))
    return f"{inner}." if is_short and f"{inner}." in text else inner


def is_company(name: str) -> bool:
    """Whether a name ends in a legal form."""
    return " " in name and name.rpartition(" ")[2].casefold().strip(",") in _LEGAL_FORMS


def is_degree(word: str, before: str) -> bool:
    """Whether the last word of a name is a degree; in a name in capitals it cannot be told."""
    return word in _DEGREES and not (before.isupper() and len(before) > 2)


def is_capital_behind(word: str) -> bool:
    """Whether a word has its capital behind an "h", as Irish names have behind "\u00d3": "\u00d3 h\u00c9igeartaigh"."""
    return word[0] == "h" and word[1:2].isupper() and word[2:].islower()


def is_person(name: str) -> bool:
    """Whether a name has the form of a person's full name: two to five words, capitals, no numbers.

    In scripts without capitals one word of two or more letters is enough.
    """
    words = name.split()
    if not "".join(words).isalpha() and (not name or any(map(str.isdigit, name))):  # most are letters and nothing else
        return False
    if name.lower() == name.upper():
        return len(words) <= 5 and 2 <= len(name) <= 30 and _NO_NAME.search(name) is None
    if not 2 <= len(words) <= 5 or words[0][0].islower():
        return False
    others = [word for word in words if not (word[0].isupper() or is_capital_behind(word))]
    return not others or all(
        word in PARTICLES or not word[0].isalpha() or "'" in word or "’" in word for word in others
    )


def leading_capitals(part: str) -> str:
    """The full name in capitals that opens a part, before a role that is in none: "JANE DOE Correspondent"."""
    words = part.split()
    size = next((place for place, word in enumerate(words) if not word.isupper()), 0)
    return " ".join(words[:size]) if 1 < size < _MAX_CAPITALS and words[size].casefold() not in PARTICLES else ""


def small_word_behind(name: str, part: str) -> str:
    """The first word behind a full name in its part, where it is a small one: "in"."""
    word = part[len(name) :].partition(" ")[2].partition(" ")[0] if part.startswith(f"{name} ") else ""
    return word if word.islower() and is_person(name) else ""
