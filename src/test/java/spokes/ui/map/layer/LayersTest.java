package spokes.ui.map.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The layers are remembered as a line of text. */
class LayersTest {

    @Test
    void whatIsRememberedIsFoundAgain() {
        Layers chosen = Layers.start().colored(Coloring.ZONES).with(Layer.BUBBLES, false);

        assertThat(Layers.parse(chosen.text())).isEqualTo(chosen);
        assertThat(chosen.text()).isEqualTo("ZONES FLOWS GAUGES NAMES");
    }

    @Test
    void wordsOfALaterVersionAreLeftOut() {
        assertThat(Layers.parse("WEATHER FLOWS RADAR"))
                .isEqualTo(new Layers(Coloring.DAYS, java.util.Set.of(Layer.FLOWS)));
    }

    @Test
    void nothingNeedsANetworkUntilAPlannerSaysSo() {
        assertThat(Layers.start().has(Layer.TILES)).isFalse();
    }
}
