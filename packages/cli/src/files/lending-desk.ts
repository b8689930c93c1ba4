/** The storm that `landfall new` writes: small enough to read at once, and with one of most things. */
export const LENDING_DESK = `/** A library lends each book to one reader at a time, and reminds them after three weeks. */
domain "Lending desk"

actor Reader
actor Librarian

aggregate Book {
  key bookId: Id
  state { borrower: Text? }

  command AddBook by Librarian creates {
    title: Text
    requires title != "" "A book needs a title"
    -> BookAdded
  }
  command LendBook by Librarian {
    reader: Text
    requires borrower is missing "Somebody has this book"
    -> BookLent { borrower: reader }
  }
  command ReturnBook by Librarian {
    requires borrower is not missing "This book was not lent"
    -> BookReturned
  }
  command RemindBorrower {
    requires borrower is not missing "The book has come back"
    -> ReminderSent
  }

  pivotal event BookAdded { title: Text }
  event BookLent { borrower: Text }
  event BookReturned sets { borrower: missing }
  event ReminderSent
}

policy RemindAfterThreeWeeks {
  when BookLent
  then RemindBorrower after 21d
}

view Shelf "What is on the shelf?" for Reader {
  key bookId: Id
  title: Text
  borrower: Text?
  reminders: Int = 0

  on BookAdded
  on BookLent
  on ReminderSent { reminders: reminders + 1 }
  on BookReturned { borrower: missing, reminders: 0 }
}

scenario "A book that does not come back" {
  when AddBook { bookId: "b1", title: "" }
  then refused "A book needs a title"
  when AddBook { bookId: "b1", title: "Momo" }
  when LendBook { bookId: "b1", reader: "Ann" }
  then Shelf["b1"] { borrower: "Ann" }
  when LendBook { bookId: "b1", reader: "Bob" }
  then refused "Somebody has this book"
  when 3 weeks pass
  then ReminderSent { bookId: "b1" }
  then Shelf["b1"] { reminders: 1 }
}
scenario "A book that comes back in time" {
  given BookAdded { bookId: "b1", title: "Momo" }
  when LendBook { bookId: "b1", reader: "Ann" }
  when ReturnBook { bookId: "b1" }
  then Shelf["b1"] { reminders: 0 }
  when ReturnBook { bookId: "b1" }
  then refused "This book was not lent"
  when 3 weeks pass
  then refused "The book has come back"
  then no ReminderSent
}

hotspot "A book that came back and was lent again is reminded of the first three weeks: is that right?" on RemindAfterThreeWeeks
`
