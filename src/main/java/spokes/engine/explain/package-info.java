/**
 * Explains every number of a plan: its parts by center, area, lane, product or client, and theirs, down to the rate row
 * and the assumption with its source.
 *
 * <p>Ask {@link spokes.engine.JudgedPlan#explain} and walk down by the questions that the parts carry:
 *
 * <pre>{@code
 * Explanation shipping = plan.explain(Question.of(Measure.OUTBOUND_SHIPPING, Dimension.CENTER));
 * shipping.value();                                  // the evaluation's number, the same double
 * Part reno = shipping.parts().getFirst();           // "Reno", 12,340.10; the parts, added in order, give the value
 * Explanation areas = plan.explain(reno.opens().orElseThrow());    // by area; its value is reno.value()
 * Explanation goods = plan.explain(areas.parts().getFirst().opens().orElseThrow());  // by product
 * Explanation steps = plan.explain(goods.parts().getFirst().opens().orElseThrow());  // Dimension.STEPS
 * steps.parts().getFirst().derivation().orElseThrow().outline();   // units × price ÷ units per parcel, rate row, zone …
 * }</pre>
 *
 * <p>Any other way down is as good: {@code new Question(measure,
 * Dimension.PRODUCT, reno.filter())} asks for something else of it. A part of a mean or a share is its contribution to
 * the whole; the mean of the part itself is {@link spokes.engine.question.Part#own}. Explanations are computed when asked
 * for and are immutable. Imports {@code model}, {@code engine.derivation} and the engine's workings; used by {@code engine}
 * and by whoever shows numbers.
 */
@NullMarked
package spokes.engine.explain;

import org.jspecify.annotations.NullMarked;
