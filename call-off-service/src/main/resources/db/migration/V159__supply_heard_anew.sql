-- Places and rates are heard again, with more of them: what comes next adds columns that old rows could not fill.
delete from member_supply;
