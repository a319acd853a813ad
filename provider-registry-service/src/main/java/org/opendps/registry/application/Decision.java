package org.opendps.registry.application;

public enum Decision {
    ADMIT,
    REFUSE;

    public ApplicationStatus status() {
        return switch (this) {
            case ADMIT -> ApplicationStatus.ADMITTED;
            case REFUSE -> ApplicationStatus.REFUSED;
        };
    }

    public String word() {
        return switch (this) {
            case ADMIT -> "admission";
            case REFUSE -> "refusal";
        };
    }
}
