package org.opendps.calloff.competition;

/** A step was taken, said inside its transaction, so that what follows from it is kept with it. */
public record CallOffStepped(CallOff callOff, CallOffEvent.Kind kind) {}
