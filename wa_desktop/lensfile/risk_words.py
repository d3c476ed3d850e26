"""What a lens file calls the levels of a rule."""

from __future__ import annotations

from wa_desktop.domain.lens import Risk

RISK_OF_WORD = {"HIGH_RISK": Risk.HIGH, "MEDIUM_RISK": Risk.MEDIUM, "NO_RISK": Risk.NONE}
WORD_OF_RISK = {risk: word for word, risk in RISK_OF_WORD.items()}
