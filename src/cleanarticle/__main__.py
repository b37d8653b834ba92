"""``python -m cleanarticle`` is the command, which Ctrl-C ends quietly while it still starts, too."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command; its exit status, 130 where Ctrl-C came before it knew what to do."""
    try:
        from cleanarticle.cli import main as run  # noqa: PLC0415 - see the first line

        return run()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
