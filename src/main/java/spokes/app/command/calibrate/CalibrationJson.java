package spokes.app.command.calibrate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import spokes.app.calibration.Calibrated;
import spokes.engine.measure.Calibration;

/** What {@code calibrate --format json} prints, in full precision; the command's help names the keys. */
final class CalibrationJson {
    private CalibrationJson() {}

    static String of(Calibrated calibrated) {
        Calibration found = calibrated.found();
        ObjectNode root = new ObjectMapper()
                .createObjectNode()
                .put("orders", found.orders())
                .put("paid", found.paid())
                .put("modeled", found.modeled())
                .put("present_factor", calibrated.present())
                .put("factor", calibrated.factor())
                .put("exact_factor", found.factor())
                .put("repeated_on_lines", found.repeatedOnLines())
                .put("total", calibrated.plan().evaluation().costs().total())
                .put("total_then", calibrated.after().evaluation().costs().total());
        ArrayNode bands = root.putArray("bands");
        found.bands().forEach(band -> write(band, bands.addObject()));
        return root.toPrettyString();
    }

    private static void write(Calibration.Band band, ObjectNode node) {
        node.put("zone", band.zone()).put("from_lb", band.fromLb());
        if (band.toLb().isPresent()) {
            node.put("to_lb", band.toLb().getAsDouble());
        } else {
            node.putNull("to_lb");
        }
        node.put("orders", band.orders())
                .put("paid", band.paid())
                .put("modeled", band.modeled())
                .put("factor", band.factor());
    }
}
