package spokes.optimize.closing;

import java.time.LocalDate;

/**
 * A day on which the trucks could leave a center.
 *
 * @param day   the day
 * @param units what is left to move then
 * @param cost  money that the plan costs more then than if the center stayed
 */
public record DepartureDay(LocalDate day, double units, double cost) {}
