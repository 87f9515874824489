/// Tables for people outside: the columns of the training record, CSV and XLSX, written whole or
/// not at all; and what a certificate of completion says.
package org.kokoroe.core.report;
