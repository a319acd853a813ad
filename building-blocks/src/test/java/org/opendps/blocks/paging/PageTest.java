package org.opendps.blocks.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.problem.Refused;

class PageTest {

    private static PageRequest from(@Nullable String cursor) {
        var request = new PageRequest();
        request.turnTo(cursor, 2);
        return request;
    }

    @Test
    void aWholeListIsShownPageByPage() {
        var letters = List.of("a", "b", "c");
        var first = Page.part(letters, from(null));
        assertThat(first.items()).containsExactly("a", "b");
        var second = Page.part(letters, from(first.next()));
        assertThat(second.items()).containsExactly("c");
        assertThat(second.next()).isNull();
    }

    @Test
    void aFullLastPageHasNoNext() {
        assertThat(Page.part(List.of("a", "b"), from(null)).next()).isNull();
    }

    @Test
    void whatWasAddedMeanwhileIsOnTheNextPage() {
        var first = Page.part(List.of("a", "b", "c"), from(null));
        assertThat(Page.part(List.of("a", "b", "c", "d"), from(first.next())).items())
                .containsExactly("c", "d");
    }

    @Test
    void behindTheEndThereIsNothing() {
        assertThat(Page.part(List.of("a"), from(Cursor.after(Long.MAX_VALUE))).items())
                .isEmpty();
        assertThat(Page.part(List.of("a"), from(Cursor.after(-5))).items()).containsExactly("a");
        assertThatThrownBy(() -> Page.part(List.of("a"), from("nonsense"))).isInstanceOf(Refused.class);
    }
}
