"""Reporters whom a Chinese text names, where its editor or its house signs beside it."""

from __future__ import annotations

import pytest

from tests.metadata.gathering import gathered

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
