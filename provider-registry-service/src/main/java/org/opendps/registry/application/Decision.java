package org.opendps.registry.application;

public enum Decision {
    ADMIT,
    REFUSE;

    ApplicationStatus status() {
        return switch (this) {
            case ADMIT -> ApplicationStatus.ADMITTED;
            case REFUSE -> ApplicationStatus.REFUSED;
        };
    }

    String word() {
        return switch (this) {
            case ADMIT -> "admission";
            case REFUSE -> "refusal";
        };
    }
}
