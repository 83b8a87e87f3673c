/** Reading and changing single settings of machines and networks. */
package org.verdigris.cli.settings;
