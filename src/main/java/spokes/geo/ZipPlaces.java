package spokes.geo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import spokes.model.place.Place;

/**
 * The ZIPs in rising order with their places: three arrays of whole numbers instead of 33,000 objects, read without
 * making text of them, so that the window need not wait.
 */
final class ZipPlaces {

    private static final Pattern FIVE_DIGITS = Pattern.compile("[0-9]{5}");
    private static final double PER_DEGREE = 10_000;

    private final int[] zips;
    private final int[] latitudes;
    private final int[] longitudes;

    private ZipPlaces(int[] zips, int[] latitudes, int[] longitudes) {
        this.zips = zips;
        this.latitudes = latitudes;
        this.longitudes = longitudes;
    }

    /** Reads lines {@code zip,latitude,longitude,…} in rising order, after a header; degrees have four decimals. */
    static ZipPlaces read(ShippedFile file) {
        var rows = new Rows(file.bytes());
        int n = rows.count() - 1;
        var zips = new int[n];
        var latitudes = new int[n];
        var longitudes = new int[n];
        for (int i = 0; i < n; i++) {
            rows.nextLine();
            zips[i] = rows.digits();
            latitudes[i] = rows.digits();
            longitudes[i] = rows.digits();
        }
        return new ZipPlaces(zips, latitudes, longitudes);
    }

    Optional<Place> find(String zip) {
        int i = FIVE_DIGITS.matcher(zip).matches() ? Arrays.binarySearch(zips, Integer.parseInt(zip)) : -1;
        return i < 0 ? Optional.empty() : Optional.of(new Place(latitudes[i] / PER_DEGREE, longitudes[i] / PER_DEGREE));
    }

    List<String> listZips() {
        return Arrays.stream(zips)
                .mapToObj(zip -> Integer.toString(100_000 + zip).substring(1))
                .toList();
    }

    /** Goes through the bytes of a table. */
    private static final class Rows {

        private final byte[] text;
        private int at;

        Rows(byte[] text) {
            this.text = text;
        }

        int count() {
            int lines = 0;
            for (byte b : text) {
                lines += b == '\n' ? 1 : 0;
            }
            return lines;
        }

        void nextLine() {
            while (text[at] != '\n') {
                at++;
            }
            at++;
        }

        /** The digits until the next comma as one number, whatever the decimal point: 40.7358 is 407358. */
        int digits() {
            boolean negative = text[at] == '-';
            int number = 0;
            for (; text[at] != ','; at++) {
                if (text[at] >= '0') {
                    number = 10 * number + text[at] - '0';
                }
            }
            at++;
            return negative ? -number : number;
        }
    }
}
