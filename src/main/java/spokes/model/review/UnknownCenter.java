package spokes.model.review;

import java.util.Optional;

/**
 * A center that rows name and nobody knows.
 *
 * @param code       as the rows spell it
 * @param rows       how many rows were rejected for it
 * @param suggestion the known center that may be meant
 */
public record UnknownCenter(String code, int rows, Optional<String> suggestion) {}
