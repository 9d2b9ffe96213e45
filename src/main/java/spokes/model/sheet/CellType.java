package spokes.model.sheet;

/** What a cell of a column holds, and the Java class of its value in a {@link Row}. */
public enum CellType {
    /** A code such as a SKU: text of printable characters, kept to the letter. {@link String}. */
    CODE(String.class),
    /** Free text. {@link String}. */
    TEXT(String.class),
    /** One of a few words in lower case. {@link String}. */
    CHOICE(String.class),
    /** A finite real number. {@link Double}. */
    NUMBER(Double.class),
    /** A whole number, stored as a {@link Double} of integral value. */
    WHOLE(Double.class),
    /** A calendar day. {@link java.time.LocalDate}. */
    DATE(java.time.LocalDate.class),
    /** A time of the day. {@link java.time.LocalTime}. */
    TIME(java.time.LocalTime.class),
    /** Yes or no. {@link Boolean}. */
    YES_NO(Boolean.class);

    private final Class<?> valueClass;

    CellType(Class<?> valueClass) {
        this.valueClass = valueClass;
    }

    /** The class that every value of such a cell has. */
    public Class<?> valueClass() {
        return valueClass;
    }
}
