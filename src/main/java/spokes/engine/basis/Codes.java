package spokes.engine.basis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spokes.model.goods.ProductKey;

/** Distinct codes in code-point order, numbered from 0. */
public final class Codes {
    /** The number of a code that is not there. */
    public static final int NONE = -1;

    private final List<String> codes;
    private final Map<String, Integer> numbers;

    private Codes(List<String> codes) {
        this.codes = codes;
        this.numbers = HashMap.newHashMap(codes.size());
        for (int i = 0; i < codes.size(); i++) {
            numbers.put(codes.get(i), i);
        }
    }

    /** These codes, each once. */
    public static Codes of(Collection<String> codes) {
        return new Codes(
                codes.stream().distinct().sorted(ProductKey::codePoints).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Codes that && codes.equals(that.codes);
    }

    @Override
    public int hashCode() {
        return codes.hashCode();
    }

    /** How many there are. */
    public int size() {
        return codes.size();
    }

    /** The code of a number. */
    public String code(int number) {
        return codes.get(number);
    }

    /** The number of a code, or {@link #NONE}. */
    public int find(String code) {
        return numbers.getOrDefault(code, NONE);
    }
}
