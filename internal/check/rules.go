package check

// Rules are all rules, by area; in docs/quy-tac.md they stand in this order.
var Rules = []Rule{
	headingOrder, numberMark, noTitleOfUnit, keepLine, noRecipients, firstRecipient, noAddressee, addresseeNotAllowed,
	noBasis, noArticles, requiredLines, basisEnds, basisLines,
	citationWithoutSo, commaBeforeDate, citationIncomplete, citationRepeated, citationTwoDates, citationYear, citationKind, citationIssuer,
	lawWithNumber,
	symbolOfKind, symbolOfBody, symbolForm, letterSymbol, dateZero, noSuchDate, placeCapitals,
	authorityForm, deputyWithoutKT, authorityWithoutPost, authorityBody, authorityAgainstEnacting, signerTitle, noSignerName,
	excerptForm, endMarkInside, tooLong, appendixNumber, appendixMissing, appendixNotReferred,

	sentenceCapital, personCapital, unitNoun, numberedUnit, capitalCity, reliefNoun, region, bodyNames, partyBody, specialNoun,
	honour, post, partyNoun, holiday, namedDocument, citedArticle, citedClause, verbAfterAbout, calendarName, historicEvent,

	numberForm, ratioPercent, sumWrong, shareWrong, twoWholes, countsAgree, unmetCount, unmetListed, verdictMentioned, criterionName, indicatorUnknown,
	valueMentioned, moneyParts, moneyInWords, costMentioned, costTotal, villageSum, tableTotal, datesReversed, citedLater,
	deadlineOver, deadlineBeyond,

	unmetIncomplete, noEvidence, taskIncomplete, orderWithoutDeadline, doubledLabel, emptySection, placeholder,

	syllable, misplacedTone, toneStyle, confusion, doubledWord, rangeStyle, doubleSpace, spaceBeforeSign, noSpaceAfterSign,
	mixedQuotes, unbalanced, decomposedText, foreignLetter, invisibleSign,

	abolishedBody, abolishedRecipient, mergedBody, setOutOfForce, basisOutOfForce,
}
