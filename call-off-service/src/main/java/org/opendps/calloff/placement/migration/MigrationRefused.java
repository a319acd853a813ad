package org.opendps.calloff.placement.migration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.problem.Refusal;

/** Why a placement cannot come under the framework, or go back. */
public sealed interface MigrationRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record RowNotReady(List<String> problems) implements MigrationRefused {

        @Override
        public String title() {
            return "Not ready to migrate";
        }

        @Override
        public String detail() {
            return "This placement cannot come under the framework yet: " + String.join("; ", problems)
                    + ". Put that right and apply the migration again.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("problems", problems);
        }
    }

    record PlacementsUnknown(List<UUID> placementIds) implements MigrationRefused {

        @Override
        public String title() {
            return "Placements that the council does not have";
        }

        @Override
        public String detail() {
            return "The council has no placement with " + (placementIds.size() == 1 ? "this id: " : "these ids: ")
                    + placementIds.stream().limit(10).map(UUID::toString).collect(Collectors.joining(", "))
                    + (placementIds.size() > 10 ? " and more, in placementIds" : "")
                    + ". Correct them or leave them out.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("placementIds", placementIds);
        }
    }

    record NotInMigration(UUID placementId) implements MigrationRefused {

        @Override
        public String title() {
            return "Not in this migration";
        }

        @Override
        public String detail() {
            return "Placement " + placementId + " is none of this migration. Choose one of its rows, or make another"
                    + " migration.";
        }
    }

    record MigrationInEffect(LocalDate effectiveFrom) implements MigrationRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "In effect already";
        }

        @Override
        public String detail() {
            return "The new terms count since " + effectiveFrom
                    + ", and somebody may have been paid by them. Change a placement by a variation instead.";
        }
    }

    record NotMigrated(UUID placementId) implements MigrationRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Nothing to take back";
        }

        @Override
        public String detail() {
            return "Placement " + placementId + " was not changed by this migration, or was changed back.";
        }
    }

    record SeveralTermsBefore(LocalDate next) implements MigrationRefused {

        @Override
        public String title() {
            return "Several terms to go back to";
        }

        @Override
        public String detail() {
            return "Before the migration other terms were agreed from " + next + " on, and finance is asked for one"
                    + " price at a time. Put the prices back by variations, the one from " + next + " first.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("next", next);
        }
    }

    record ChangedSince(UUID placementId) implements MigrationRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Changed since";
        }

        @Override
        public String detail() {
            return "The terms of placement " + placementId + " were changed again after the migration. Change them back"
                    + " by a variation.";
        }
    }
}
