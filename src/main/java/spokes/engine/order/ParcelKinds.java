package spokes.engine.order;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The kinds of parcels that orders of few lines may become: the prices by zone and the units, which are all that tells one
 * parcel from another where every lane costs by zone. Each part of such an order, a number whose bits are lines, is of one
 * kind; few kinds come to an area, so that what is known of one is known of many parts. Immutable.
 */
public final class ParcelKinds {
    /** Lines of an order whose parts have kinds. */
    public static final int MOST_LINES = 4;

    /** Parts of such an order, numbers whose bits are lines, the one of no line among them. */
    public static final int PARTS = 1 << MOST_LINES;

    /** More kinds for areas than these are not kept: what is known of them would take more room than it saves time. */
    private static final int MOST_SLOTS = 1 << 20;

    /** Lines of a pattern by its words: n products, and 2ⁿ − 1 parts. */
    private static final byte[] LINES = lines();

    private static final int PLACE_BITS = 16;
    private static final int PLACE = (1 << PLACE_BITS) - 1;
    private static final int PLACES_A_WORD = Integer.SIZE / PLACE_BITS;

    /** By pattern: where its words begin; one more at the end. */
    private final int[] first;

    /**
     * All that tells a pattern, side by side: its products, and by part which of the kinds of its area it is, two in a word.
     * Who looks at a pattern waits for memory once.
     */
    private final int[] words;

    /** By area: where its kinds begin in {@link #kinds}; one more at the end. */
    private final int[] firstOfArea;

    private final char[] kinds;
    private final int[] price;
    private final double[] units;

    private ParcelKinds(Builder made) {
        first = made.first;
        words = made.words;
        firstOfArea = made.firstOfArea;
        kinds = made.kinds;
        price = Arrays.copyOf(made.price, made.count);
        units = Arrays.copyOf(made.units, made.count);
    }

    private static byte[] lines() {
        byte[] lines = new byte[words(MOST_LINES) + 1];
        for (byte n = 1; n <= MOST_LINES; n++) {
            lines[words(n)] = n;
        }
        return lines;
    }

    private static int words(int lines) {
        return lines + (1 << lines) / PLACES_A_WORD;
    }

    /** Whether the parts of a pattern have kinds. */
    public boolean has(int pattern) {
        return first[pattern] < first[pattern + 1];
    }

    /** How many lines a pattern has whose parts have kinds. */
    public int lines(int pattern) {
        return LINES[first[pattern + 1] - first[pattern]];
    }

    /** The number of the product of such a pattern's line. */
    public int product(int pattern, int line) {
        return words[first[pattern] + line];
    }

    /** Where the parts of a pattern begin; part s is s − 1 farther. */
    public int firstPart(int pattern) {
        return PLACES_A_WORD * (first[pattern] + lines(pattern));
    }

    /** The number of the kind of a part among all kinds of all areas. */
    public int slot(int area, int part) {
        return firstOfArea[area] + (words[part / PLACES_A_WORD] >>> (part % PLACES_A_WORD * PLACE_BITS) & PLACE);
    }

    /** How many kinds all areas have together. */
    public int slots() {
        return kinds.length;
    }

    /** Where the kinds of an area begin; where those of the next one begin they end. */
    public int firstSlot(int area) {
        return firstOfArea[area];
    }

    /** Where the prices by zone of a kind stand in those of the patterns. */
    public int price(int slot) {
        return price[kinds[slot]];
    }

    /** How many units such a parcel holds. */
    public double units(int slot) {
        return units[kinds[slot]];
    }

    /** Collects the parts of all patterns, one after the other. */
    static final class Builder {
        private record Kind(int price, double units) {}

        private final Map<Kind, Integer> numbers = new HashMap<>();
        private final Map<Long, Integer> placesOfArea = new HashMap<>();
        private final int[] countOfArea;
        private final int[] area;
        private final int[] firstLine;
        private final int[] product;

        /** By pattern: where its parts begin; one more at the end. */
        private final int[] firstPart;

        private int[] price = new int[16];
        private double[] units = new double[16];
        private int[] kindOfPart = new int[64];
        private char[] places = new char[64];
        private final int[] first;
        private int[] words = new int[0];
        private int[] firstOfArea = new int[0];
        private char[] kinds = new char[0];
        private int count;
        private int parts;
        private int slots;

        /**
         * No parts yet.
         *
         * @param area      by pattern
         * @param firstLine by pattern: where its lines begin; one more at the end
         * @param product   by line
         */
        Builder(int areas, int[] area, int[] firstLine, int[] product) {
            this.area = area;
            this.firstLine = firstLine;
            this.product = product;
            countOfArea = new int[areas];
            firstPart = new int[area.length + 1];
            first = new int[area.length + 1];
        }

        /** Adds the next part of a pattern. */
        void add(int pattern, int priceOfPart, double unitsOfPart) {
            if (slots > MOST_SLOTS) {
                return;
            }
            int kind = numbers.computeIfAbsent(new Kind(priceOfPart, unitsOfPart), this::number);
            int place = placesOfArea.computeIfAbsent((long) area[pattern] << Integer.SIZE | kind, key -> {
                slots++;
                return countOfArea[area[pattern]]++;
            });
            if (parts == places.length) {
                places = Arrays.copyOf(places, 2 * parts);
                kindOfPart = Arrays.copyOf(kindOfPart, 2 * parts);
            }
            kindOfPart[parts] = kind;
            places[parts++] = (char) place;
            firstPart[pattern + 1] = parts;
        }

        private int number(Kind kind) {
            if (count == price.length) {
                price = Arrays.copyOf(price, 2 * count);
                units = Arrays.copyOf(units, 2 * count);
            }
            price[count] = kind.price;
            units[count] = kind.units;
            return count++;
        }

        ParcelKinds build() {
            if (slots > MOST_SLOTS || count > Character.MAX_VALUE) {
                Arrays.fill(firstPart, 0);
                Arrays.fill(countOfArea, 0);
                parts = 0;
                slots = 0;
            }
            firstOfArea = new int[countOfArea.length + 1];
            for (int a = 0; a < countOfArea.length; a++) {
                firstOfArea[a + 1] = firstOfArea[a] + countOfArea[a];
            }
            kinds = new char[slots];
            for (int pattern = 0; pattern < area.length; pattern++) {
                firstPart[pattern + 1] = Math.max(firstPart[pattern], firstPart[pattern + 1]);
                for (int part = firstPart[pattern]; part < firstPart[pattern + 1]; part++) {
                    kinds[firstOfArea[area[pattern]] + places[part]] = (char) kindOfPart[part];
                }
                first[pattern + 1] = first[pattern] + (isKnown(pattern) ? words(lines(pattern)) : 0);
            }
            layOut();
            return new ParcelKinds(this);
        }

        private boolean isKnown(int pattern) {
            return firstPart[pattern] < firstPart[pattern + 1];
        }

        private int lines(int pattern) {
            return firstLine[pattern + 1] - firstLine[pattern];
        }

        private void layOut() {
            words = new int[first[area.length]];
            for (int pattern = 0; pattern < area.length; pattern++) {
                if (isKnown(pattern)) {
                    System.arraycopy(product, firstLine[pattern], words, first[pattern], lines(pattern));
                    int at = PLACES_A_WORD * (first[pattern] + lines(pattern));
                    for (int part = firstPart[pattern]; part < firstPart[pattern + 1]; part++, at++) {
                        words[at / PLACES_A_WORD] |= places[part] << (at % PLACES_A_WORD * PLACE_BITS);
                    }
                }
            }
        }
    }
}
