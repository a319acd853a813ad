/** What somebody of finance should look at before it costs money: looked for every morning, told once, ended by itself. */
@NullMarked
package org.opendps.finance.alert;

import org.jspecify.annotations.NullMarked;
