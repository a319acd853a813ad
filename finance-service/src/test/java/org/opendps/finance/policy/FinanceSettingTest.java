package org.opendps.finance.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinanceSettingTest {

    private static final String SIXTY = "C".repeat(60);

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "TRANSPORT", "DAY-CENTRE", "DAY_CENTRE TRAVEL-2 day.centre", "A B C D E F G H I J"})
    void travelCategoriesAreCodesAsTheRegistryTakesThem(String value) {
        assertThat(FinanceSetting.TRAVEL_CATEGORIES.problem(value)).isEmpty();
        assertThat(FinanceSetting.TRAVEL_CATEGORIES.problem(SIXTY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "TRANSPORT  ESCORT", "TRANSPORT ", "A B C D E F G H I J K"})
    void travelCategoriesAreUpToTenWithOneSpaceBetween(String value) {
        assertThat(FinanceSetting.TRAVEL_CATEGORIES.problem(value)).isPresent();
        assertThat(FinanceSetting.TRAVEL_CATEGORIES.problem(SIXTY + "C")).isPresent();
    }
}
