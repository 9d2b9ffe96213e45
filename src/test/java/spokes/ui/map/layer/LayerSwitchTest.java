package spokes.ui.map.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import spokes.ui.ShortMemory;

/** Heat and circles give way to each other, before a restart and after it. */
@ExtendWith(ApplicationExtension.class)
class LayerSwitchTest {
    private final FxRobot robot = new FxRobot();
    private final ShortMemory memory = new ShortMemory();

    @Test
    void circlesThatGaveWayComeBackAfterARestart() {
        choose("color-heat");

        assertThat(choose("color-days").has(Layer.BUBBLES)).isTrue();
    }

    @Test
    void circlesThatWereOffStayOffAfterARestart() {
        choose("layer-bubbles");
        choose("color-heat");

        assertThat(choose("color-days").has(Layer.BUBBLES)).isFalse();
    }

    @Test
    void circlesSwitchedOffOverHeatStayOff() {
        choose("color-heat");
        choose("layer-bubbles");
        choose("layer-bubbles");

        assertThat(choose("color-days").has(Layer.BUBBLES)).isFalse();
    }

    @Test
    void whatAnEarlierVersionKeptSwitchesNothingOn() {
        memory.keep("map.layers", "HEAT FLOWS NAMES");

        assertThat(choose("color-cost").has(Layer.BUBBLES)).isFalse();
    }

    /** Starts anew with what is remembered, and chooses once. */
    private Layers choose(String id) {
        List<Layers> shown = new ArrayList<>();
        robot.interact(() -> {
            var layers = new LayerSwitch(memory, shown::add);
            MenuItem item = layers.button().getItems().stream()
                    .filter(choice -> id.equals(choice.getId()))
                    .findFirst()
                    .orElseThrow();
            if (item instanceof javafx.scene.control.CheckMenuItem check) {
                check.setSelected(!check.isSelected());
            }
            item.fire();
        });
        return shown.getLast();
    }
}
