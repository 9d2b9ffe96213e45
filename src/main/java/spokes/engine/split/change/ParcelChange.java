package spokes.engine.split.change;

import spokes.engine.parcel.Preferences;

/** What a parcel costs from the best center that has all of it, before and after a change of stock. For one thread. */
final class ParcelChange {
    private final Preferences preferences;
    private double before;
    private double after;

    ParcelChange(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Money before the change. */
    double before() {
        return before;
    }

    /** Money after it. */
    double after() {
        return after;
    }

    /**
     * Finds both; where none has the parcel, the amount of the other time.
     *
     * @param slot the kind of the parcel
     * @param was  centers that had all of it and reach the area
     * @param is   centers that have it; one of both times has some
     */
    void find(int slot, int area, long was, long is) {
        int place = find(preferences.first(slot), was | is);
        int center = preferences.center(place);
        double money = preferences.money(slot, center, area);
        before = money;
        after = money;
        if ((was >>> center & 1) == 0 && was != 0) {
            before = preferences.money(slot, preferences.center(find(place + 1, was)), area);
        }
        if ((is >>> center & 1) == 0 && is != 0) {
            after = preferences.money(slot, preferences.center(find(place + 1, is)), area);
        }
    }

    private int find(int from, long set) {
        int place = from;
        while ((set >>> preferences.center(place) & 1) == 0) {
            place++;
        }
        return place;
    }
}
