/** From when until when a system stands, when providers can come in, and what is told of days that draw near. */
@NullMarked
package org.opendps.registry.purchasing.term;

import org.jspecify.annotations.NullMarked;
