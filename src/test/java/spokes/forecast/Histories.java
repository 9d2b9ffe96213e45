package spokes.forecast;

/** Histories that tests share. */
public final class Histories {
    private Histories() {}

    /** A level that rises, with noise; made up. */
    public static double[] rising() {
        return new double[] {
            102, 98, 110, 95, 104, 120, 111, 99, 107, 118, 125, 109, 113, 121, 130, 117, 124, 119, 128, 135
        };
    }

    /** Demand that comes in some periods; made up. */
    public static double[] sporadic() {
        return new double[] {0, 0, 3, 0, 0, 0, 5, 0, 2, 0, 0, 4, 1, 0, 0, 6};
    }

    /** Passengers of airlines, thousands a month, 1949 to 1951 (Box and Jenkins 1970, series G). */
    public static double[] airline() {
        return new double[] {
            112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170, 170, 158,
            133, 114, 140, 145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166
        };
    }

    /** Oil of Saudi Arabia, million tonnes a year, 1996 to 2013 (Hyndman and Athanasopoulos 2018, table 7.1). */
    public static double[] oil() {
        return new double[] {
            445.36, 453.20, 454.41, 422.38, 456.04, 440.39, 425.19, 486.21, 500.43, 521.28, 508.95, 488.89, 509.87,
            456.72, 473.82, 525.95, 549.83, 542.34
        };
    }

    /** Histories that have been someone's bug: constant, nothing, very short, huge, tiny, negative, one peak. */
    public static double[][] odd() {
        return new double[][] {
            {0},
            {7},
            {0, 0},
            {3, 5},
            {1, 2, 3},
            {0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
            {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5},
            {1e12, 9e11, 1e12, 8e11, 1e12, 7e11, 1e12, 1e12, 9e11, 1e12},
            {1e-12, 3e-12, 2e-12, 1e-12, 4e-12, 2e-12, 1e-12, 3e-12, 2e-12},
            {-4, -5, -3, -6, -5, -4, -7, -5, -4, -6, -3, -5},
            {-2, 3, -1, 4, 0, 2, -3, 5, 1, 0, -2, 3},
            {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1e9, 0, 0, 0},
            {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048},
            {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}
        };
    }
}
