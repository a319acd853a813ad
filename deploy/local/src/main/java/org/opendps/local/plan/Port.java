package org.opendps.local.plan;

/** Where one piece listens, and the environment variable that moves it. */
public record Port(String name, int number, String variable) {

    Port at(int other) {
        return new Port(name, other, variable);
    }

    boolean isService() {
        return name.endsWith("-service");
    }

    /** {@code DPS_CALL_OFF_PORT} gives {@code CALL_OFF}: the stem of every variable of that piece. */
    public String stem() {
        return variable.substring("DPS_".length(), variable.length() - "_PORT".length());
    }
}
