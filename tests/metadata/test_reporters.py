"""Reporters whom a Chinese text names, where its editor or its house signs beside it."""

from __future__ import annotations

import pytest

from tests.metadata.gathering import PROSE, gathered, page

TEXT = "港口委员会 周二 晚上 开会 并 同意 在 冬天 之前 重建 去年 被 风暴 冲坏 的 旧 防波堤 。"


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        ("海港网记者 王小明", "", ("王小明",)),
        ("", "（评论员 王小明 李雷）", ("王小明", "李雷")),
        ("海港电（记者王小明）", "", ("王小明",)),
        ("", "（责任编辑：张伟）", ("张伟",)),
        ("", "", ("张伟",)),
    ],
)
def test_a_reporter_before_the_editor(first: str, last: str, names: tuple[str, ...]) -> None:
    """Whoever reports signs, not the editor in the head and below the text."""
    line, start = (f"<p>{first}</p>", "") if first.find("（") < 0 else ("", first)
    html = (
        f"<html lang='zh'><meta name='author' content='张伟'><body><h1>海港的旧防波堤重建了</h1>{line}"
        f"<p>{start}{TEXT}</p><p>{TEXT}{last}</p><p>责任编辑：张伟</p></body></html>"
    )

    assert gathered(html, language="zh").authors.value == names


@pytest.mark.parametrize("brackets", ["〔〕", "【】", "（）"])
def test_a_reporter_in_brackets_of_any_form(brackets: str) -> None:
    """The reporter before the first sentence signs in place of the house."""
    html = (
        f"<html lang='zh'><meta name='author' content='海港日报'><body><h1>海港的旧防波堤重建了</h1>"
        f"<p>{brackets[0]}记者王小明／海港报道{brackets[1]}{TEXT}</p><p>{TEXT}</p>"
    )

    assert gathered(html, language="zh").authors.value == ("王小明",)


@pytest.mark.parametrize(
    ("behind", "names"),
    [("」 (山田太郎)", ("山田太郎",)), ("」 (敬称略)", ("海港新聞社",)), ("港 (山田太郎)", ("海港新聞社",))],
)
def test_a_japanese_name_behind_the_last_words(behind: str, names: tuple[str, ...]) -> None:
    """A whole name in brackets behind the last sentence signs in place of the house; behind a word it explains."""
    text = "港の壁は昨日までに直された。" * 3
    html = (
        f"<html lang='ja'><meta name='author' content='海港新聞社'><body><h1>港の壁が直った</h1>"
        f"<p>{text}</p><p>{text}「もう安心だ{behind}</p>"
    )

    assert gathered(html, language="ja").authors.value == names
    notice = "<p>港に関する権利はすべて海港新聞社に帰属します。無断転載を禁じます。</p>"
    assert gathered(html + notice, language="ja").authors.value == names


@pytest.mark.parametrize(
    ("above", "first", "last", "below", "names"),
    [
        ("海港网记者 王小明 李雷", "", "", "", ("王小明", "李雷")),
        ("", "", "", "海港晚报记者 王小明", ("王小明",)),
        ("", "", "", "（海港晚报记者 王小明 李雷）", ("王小明", "李雷")),
        ("王小明·04-20 07:30· 阅读 4.8万", "", "", "", ("王小明",)),
        ("科技类·04-20 07:30· 阅读 4.8万", "", "", "", ()),
        ("江苏省·04-20 07:30· 阅读 4.8万", "", "", "", ()),  # a surname begins the names of places, too
        ("金融界 | 2024-05-01", "", "", "", ()),
        ("2024-05-01 09:30 来源:海港网", "", "", "", ("海港网",)),
        ("", "", "（文/图 王小明 李雷）", "", ("王小明", "李雷")),
        ("", "", "（海港网 王小明）", "", ("王小明",)),
        ("", "", "（王小明）", "", ("王小明",)),
        ("", "", "（接下页）", "", ()),
        ("", "", "（来源：海港）", "", ()),
        ("", "海港网讯（记者王小明 整合）", "", "", ("王小明",)),
        ("执笔/王小明、李雷", "", "", "", ("王小明", "李雷")),
        ("王小明/海港青年报", "", "", "", ("王小明",)),
        ("2024-05-01 09:30来源：海港网作者：王小明", "", "", "", ("王小明",)),
        ("来源：海港网 作者：王小明", "", "", "", ("王小明",)),
        ("发表于2024-05-01 09:30| 来源海港| 作者王小明", "", "", "", ("王小明",)),
        ("2024-05-01 09:30 海港日报", "", "", "", ("海港日报",)),
        ("2024-05-01 09:30 来源：海港网", "", "", "", ("海港网",)),
        ("2024-05-01 09:30 来源：海港网 作者：王小明", "", "", "", ("王小明",)),
    ],
)
def test_where_reporters_sign(above: str, first: str, last: str, below: str, names: tuple[str, ...]) -> None:
    """Behind a house and a role, in brackets at the end, before a house, behind labels that run into each other."""
    lines = [f"<p>{line}</p>" if line else "" for line in (above, below)]
    html = (
        f"<html lang='zh'><body><h1>海港的旧防波堤重建了</h1>{lines[0]}"
        f"<p>{first}{TEXT}</p><p>{TEXT}{last}</p>{lines[1]}</body></html>"
    )

    assert gathered(html, language="zh").authors.value == names


def test_a_japanese_role_before_a_name() -> None:
    """Who is named behind a role below the headline signs before the house in the data."""
    html = (
        "<html lang='ja'><meta name='author' content='海港新聞社'><body><h1>海港の堤防を再建する</h1>"
        f"<p>編集委員 山田太郎</p><p>{TEXT}</p><p>{TEXT}</p></body></html>"
    )

    assert gathered(html, language="ja").authors.value == ("山田太郎",)


@pytest.mark.parametrize(
    ("behind", "name"),
    [
        ("(By Jane Doe) Enditem/", "Jane Doe"),
        ("(By Jane Doe)", "Jane Doe"),
        ("(Photos by Jane Doe)", "Harbour Times"),
        ("(Jane Doe)", "Harbour Times"),
    ],
)
def test_by_in_brackets_behind_the_last_words(behind: str, name: str) -> None:
    """A word for "by" and a full name in brackets behind the last sentence sign before a house."""
    html = page("<meta name='author' content='Harbour Times'>", 2 * PROSE)

    assert gathered(f"{behind}</p>".join(html.rsplit("</p>", 1))).authors.value == (name,)


@pytest.mark.parametrize(
    ("title", "name"),
    [("海港的旧防波堤重建了_河口网财经", "海港日报"), ("海港的旧防波堤重建了", "河口网")],
)
def test_the_source_that_a_portal_names(title: str, name: str) -> None:
    """The house that a text was taken from is its author, where the data name the portal that its title names."""
    html = (
        f"<html lang='zh'><title>{title}</title><meta name='author' content='河口网'>"
        f"<body><h1>海港的旧防波堤重建了</h1><p>2024-01-05 10:00 来源: 海港日报</p>"
        f"<p>{TEXT}</p><p>{TEXT}</p></body></html>"
    )

    assert gathered(html, language="zh").authors.value == (name,)
