package spokes.engine.question;

/** What a number can be taken apart by. */
public enum Dimension {
    /** The cost line; code: its key. */
    LINE,
    /** The center that delivers, holds, receives or takes back; code of the center. */
    CENTER,
    /** Where customers are; code of the area. */
    AREA,
    /** From where to where; codes: from, to, and what goes there: parcels, transfer, inbound or return. */
    LANE,
    /** Codes: client, SKU. */
    PRODUCT,
    /** Code of the client, empty by default. */
    CLIENT,
    /** Zone of the lane; code: 1 to 9. */
    ZONE,
    /** Delivery days; code: the number. */
    DAYS,
    /** What travels together; codes: from, to, what (transfer or inbound), mode, day from the plan date. */
    SHIPMENT,
    /** The single flows, stocks and shipments themselves, each with its derivation; code: position. */
    STEPS
}
