/** Which conditions of membership are lawful. */
@NullMarked
package org.opendps.registry.regime.condition;

import org.jspecify.annotations.NullMarked;
