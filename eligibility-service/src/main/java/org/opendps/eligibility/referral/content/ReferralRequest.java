package org.opendps.eligibility.referral.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Kind;

/**
 * Somebody is referred for an assessment.
 *
 * @param authority the council, for whoever works for none
 * @param kind as adult with needs, or as carer
 * @param area code of the area where the club met them, as in a purchasing system
 * @param worries what worries the person, and whoever refers
 */
public record ReferralRequest(
        @Nullable @Pattern(regexp = "E\\d{8}", message = "send the council's GSS code")
        String authority,

        @NotNull Kind kind,

        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}", message = "send the code of an area")
        String area,

        @NotNull @Valid Who person,
        @NotNull @Valid Reach reach,
        @NotBlank @Size(max = 4_000) String worries,
        @Nullable @Valid Consent consent,
        @Nullable @Valid Referrer referrer) {

    public record Who(
            @NotBlank @Size(max = 100) String givenName,
            @NotBlank @Size(max = 100) String familyName,
            @Nullable LocalDate birthDate) {

        @Override
        public String toString() {
            return "Who";
        }
    }

    /**
     * How to reach the person.
     *
     * @param when and how it is best done
     */
    public record Reach(
            @Nullable @Size(max = 40) String telephone,
            @Nullable @Size(max = 200) String email,
            @Nullable @Size(max = 500) String address,
            @Nullable @Size(max = 500) String when) {

        @AssertTrue(message = "say one way to reach the person: telephone, email or address")
        boolean isTelephone() {
            return Stream.of(telephone, email, address).anyMatch(way -> way != null && !way.isBlank());
        }

        @Override
        public String toString() {
            return "Reach";
        }
    }

    /**
     * What the person agreed to.
     *
     * @param given must be true
     * @param mayBeSharedWith whom the person said it may be shared with beside the council
     */
    public record Consent(
            boolean given,
            @NotNull LocalDate on,
            @NotNull How how,
            @Nullable @Size(max = 10) List<@NotBlank @Size(max = 200) String> mayBeSharedWith) {

        enum How {
            IN_PERSON,
            BY_TELEPHONE,
            IN_WRITING,
            THROUGH_SOMEBODY_WHO_MAY_DECIDE
        }

        @Override
        public String toString() {
            return "Consent of " + on;
        }
    }

    /** Who may be asked about the referral at the club. */
    record Referrer(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 200) String contact) {

        @Override
        public String toString() {
            return "Referrer";
        }
    }

    public boolean hasConsent() {
        return consent != null && consent.given();
    }

    @Override
    public String toString() {
        return "ReferralRequest";
    }
}
