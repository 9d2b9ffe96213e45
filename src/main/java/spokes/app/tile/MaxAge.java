package spokes.app.tile;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something may be kept, by the header Cache-Control (RFC 9111, section 5.2.2.1). */
final class MaxAge {
    private static final Pattern SECONDS = Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");

    private MaxAge() {}

    /** The time that a header gives, if it gives one. */
    static Optional<Duration> of(String header) {
        Matcher found = SECONDS.matcher(header);
        return found.find() ? Optional.of(Duration.ofSeconds(Long.parseLong(found.group(1)))) : Optional.empty();
    }
}
