/** Who collects what people pay: the council, or the provider, which is then paid less. */
@NullMarked
package org.opendps.finance.contribution.collector;

import org.jspecify.annotations.NullMarked;
