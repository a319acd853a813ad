package org.opendps.registry.regime.condition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a provider must meet. {@code onlyWhereLawRequires}: asked only from those whom the law obliges anyway, such as
 * to have their accounts audited. {@code withAuthority}: a council with which an earlier contract must have been.
 */
public record Condition(
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 2000) String description,
        @NotNull ConditionKind kind,
        @Nullable Stage stage,
        boolean onlyWhereLawRequires,
        boolean orEquivalent,
        @Nullable @Size(max = 200) String withAuthority) {

    /** When a condition has to be met. */
    public enum Stage {
        ADMISSION,
        AWARD
    }

    public boolean isMetAt(Stage asked) {
        return asked == (stage == null ? Stage.ADMISSION : stage);
    }
}
