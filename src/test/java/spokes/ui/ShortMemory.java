package spokes.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers until it is forgotten. */
public final class ShortMemory implements Memory {
    private final Map<String, String> kept = new HashMap<>();

    @Override
    public Optional<String> recall(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(String key, String value) {
        kept.put(key, value);
    }
}
