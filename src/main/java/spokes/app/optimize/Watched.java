package spokes.app.optimize;

import spokes.optimize.SearchEvent;
import spokes.ui.proposal.SearchWatch;

/** Lets the window see a search. */
final class Watched implements SearchEvent.Listener {
    private final SearchWatch watch;

    Watched(SearchWatch watch) {
        this.watch = watch;
    }

    @Override
    public boolean on(SearchEvent event) {
        if (event instanceof SearchEvent.StockPlaced placed) {
            watch.placed(StockOffers.facts(placed.totals()));
        } else {
            watch.met(event.seconds(), event.cost(), event.bound());
        }
        return watch.isWanted();
    }

    @Override
    public boolean isWanted() {
        return watch.isWanted();
    }
}
