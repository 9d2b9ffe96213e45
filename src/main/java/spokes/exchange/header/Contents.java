package spokes.exchange.header;

/** What single cells can be told to be, whatever column they stand in. */
public interface Contents {
    /** Nothing can be told. */
    Contents UNKNOWN = (kind, cell) -> false;

    /** What a cell may be. */
    enum Kind {
        /** code of a center of the workspace */
        CENTER,
        /** code of a product of the workspace */
        SKU,
        /** code of an area of the workspace */
        AREA,
        /** postal code that has a place */
        POSTAL_CODE,
        /** day */
        DATE,
        /** whole number */
        WHOLE,
        /** number */
        NUMBER
    }

    /**
     * Whether a cell is of a kind; it may be of several.
     *
     * @param cell not blank, text without blanks around it
     */
    boolean is(Kind kind, Object cell);
}
