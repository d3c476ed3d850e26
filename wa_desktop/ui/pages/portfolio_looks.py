"""How the portfolio was looked at, as ids that are remembered outside the workspace: nothing that people wrote."""

from __future__ import annotations

from wa_desktop.ui.models.portfolio import DOWN, UP, PortfolioModel
from wa_desktop.ui.models.portfolio_columns import Column, Part
from wa_desktop.ui.models.portfolio_views import PortfolioView, ViewKind

_NAMED = frozenset({ViewKind.SAVED, ViewKind.CLIENT, ViewKind.NO_CLIENT, ViewKind.TAG, ViewKind.INDUSTRY})


def view_id(view: PortfolioView) -> str:
    """A view as an id; none where its name is one that people gave."""
    return "" if view.kind in _NAMED else view.kind.name


def view_from(name: str) -> PortfolioView | None:
    """Read what `view_id` gave."""
    if name not in ViewKind.__members__ or ViewKind[name] in _NAMED:
        return None
    return PortfolioView(ViewKind[name])


def order_id(model: PortfolioModel) -> str:
    """The order of the rows as an id; none for the workspace's own."""
    column, order = model.order
    return f"{column.id}:{'up' if order is UP else 'down'}" if column and column.id else ""


def show_order(model: PortfolioModel, words: str) -> bool:
    """Go back to an order that `order_id` gave; False where it is unknown."""
    name, _, direction = words.rpartition(":")
    known = [*model.columns, *(Column(part) for part in Part if part is not Part.RISKS)]
    wanted = next((column for column in known if name and column.id == name), None)
    if wanted:
        model.sort_by(wanted, UP if direction == "up" else DOWN)
    return wanted is not None
