package spokes.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spokes.model.goods.ProductKey;

/** What is typed finds by beginnings of words, in any order, case and accent; the best comes first. */
class IndexTest {
    private static final Index INDEX = Index.of(List.of(
            center("EDI", "Edison, NJ"),
            center("RNO", "Reno, NV"),
            new Entry(new Target.OfScenario("Edison out"), "Edison out", "for a week", ""),
            product("Ironside", "KB-35", "Kettlebell 35 lb"),
            product("Ironside", "KB-53", "Kettlebell 53 lb"),
            product("Lumen", "KB-35", "Desk lamp, brass"),
            product("Lumen", "CAF-1", "Café set, white"),
            area("071", "near Newark, NJ"),
            area("894", "near Reno, NV")));

    private static Entry center(String code, String name) {
        return new Entry(new Target.OfCenter(code), name, code, "");
    }

    private static Entry product(String client, String sku, String name) {
        ProductKey key = new ProductKey(client, sku);
        return new Entry(new Target.OfProduct(key), name, key.toString(), "");
    }

    private static Entry area(String code, String near) {
        return new Entry(new Target.OfArea(code), code, near, "");
    }

    private static List<String> found(String typed) {
        return INDEX.search(typed, 10).stream()
                .map(entry -> entry.target().id())
                .toList();
    }

    @Test
    void theCenterOfANameComesBeforeWhatIsNearIt() {
        assertThat(found("reno")).containsExactly("center RNO", "area 894");
    }

    @Test
    void aCodeAloneFinds() {
        assertThat(found("edi")).startsWith("center EDI");
        assertThat(found("071")).containsExactly("area 071");
    }

    @Test
    void everyWordMustBeginSomeWordInAnyOrder() {
        assertThat(found("53 kett")).containsExactly("product Ironside · KB-53");
        assertThat(found("kett reno")).isEmpty();
    }

    @Test
    void clientAndSkuTellProductsOfOneSkuApart() {
        assertThat(found("lumen kb-35")).containsExactly("product Lumen · KB-35");
        assertThat(found("KB-35")).containsExactlyInAnyOrder("product Lumen · KB-35", "product Ironside · KB-35");
    }

    @Test
    void beginningsOfSeveralWordsMayBeTypedAsOne() {
        assertThat(found("dlb")).containsExactly("product Lumen · KB-35");
        assertThat(found("ke53")).containsExactly("product Ironside · KB-53");
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(found("CAFE")).containsExactly("product Lumen · CAF-1");
        assertThat(found("café")).containsExactly("product Lumen · CAF-1");
    }

    @Test
    void theInsideOfAWordFindsLast() {
        assertThat(found("ettle")).hasSize(2);
        assertThat(found("et")).isEmpty();
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(found(" - ")).isEmpty();
    }

    @Test
    void amongManyTheBestFewAreTheSameAsOfAll() {
        Random random = new Random(8);
        List<Entry> many = IntStream.range(0, 10_000)
                .mapToObj(i ->
                        product("Client " + i % 7, "SKU-" + i, "Thing " + Integer.toString(random.nextInt(46_656), 36)))
                .toList();
        Index index = Index.of(many);
        for (String typed : List.of("t", "thing 1", "client 3 sku-12", "ti", "99")) {
            List<Entry> all = index.search(typed, many.size());
            assertThat(all).hasSizeGreaterThan(20);
            assertThat(index.search(typed, 20)).isEqualTo(all.subList(0, 20));
        }
    }
}
