/**
 * What a purchasing system lays down: its categories and areas, its award criteria, and the rules for
 * whoever applies.
 */
@NullMarked
package org.opendps.registry.purchasing.rule;

import org.jspecify.annotations.NullMarked;
