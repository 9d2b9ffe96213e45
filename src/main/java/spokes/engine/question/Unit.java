package spokes.engine.question;

/** What a measure is counted in. */
public enum Unit {
    /** The workspace's currency. */
    MONEY,
    UNITS,
    ORDERS,
    DAYS,
    /** 0 to 1. */
    SHARE,
    ZONE,
    KM,
    KG,
    PARCELS,
    COUNT
}
