/**
 * The call-offs as each reader may see them: one by one and in a list.
 */
@NullMarked
package org.opendps.calloff.competition.register;

import org.jspecify.annotations.NullMarked;
