"""Lets `python -m wa_desktop` and the frozen build start the same way as the `wa-desktop` command."""

import sys

from wa_desktop.app import main

if __name__ == "__main__":
    sys.exit(main())
