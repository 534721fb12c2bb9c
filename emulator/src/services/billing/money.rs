//! Amounts on a bill: hundredths of a cent, exact, and the two forms in which services write them.

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

/// How a service writes money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// `"12.34"`, as billing does.
    Text,
    /// `12.34`, as msp does.
    Number,
}

/// What was used, and what is taken off it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sums {
    /// Hundredths of a cent, as all amounts here.
    pub(crate) used: u128,
    pub(crate) discounts: u128,
}

impl std::ops::AddAssign for Sums {
    fn add_assign(&mut self, other: Self) {
        self.used += other.used;
        self.discounts += other.discounts;
    }
}

impl std::iter::Sum for Sums {
    fn sum<I: Iterator<Item = Self>>(sums: I) -> Self {
        let mut total = Self::default();
        sums.for_each(|sum| total += sum);
        total
    }
}

impl Sums {
    pub(crate) fn told(self, form: Form) -> Told {
        let money = |amount| Money { amount, form };
        Told {
            running_total: money(self.used),
            discounts: money(self.discounts),
            credits: money(0),
            total_cost: money(self.used.saturating_sub(self.discounts)),
        }
    }
}

/// The four amounts that stand in every part of a bill.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Told {
    running_total: Money,
    discounts: Money,
    credits: Money,
    total_cost: Money,
}

/// An amount in a form: cents with two places.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Money {
    pub(crate) amount: u128,
    pub(crate) form: Form,
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = format!("{}.{:02}", self.amount / 100, self.amount % 100);
        match self.form {
            Form::Text => serializer.serialize_str(&text),
            Form::Number => {
                RawValue::from_string(text).map_err(serde::ser::Error::custom)?.serialize(serializer)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_exact_in_both_forms() {
        let sums = Sums { used: 900_719_925_474_099_301, discounts: 5 };
        let text = serde_json::to_string(&sums.told(Form::Text)).expect("JSON");
        let expected = r#"{"runningTotal":"9007199254740993.01","discounts":"0.05","credits":"0.00","totalCost":"9007199254740992.96"}"#;
        assert_eq!(text, expected);
        let number = serde_json::to_string(&sums.told(Form::Number)).expect("JSON");
        assert_eq!(number, expected.replace(":\"", ":").replace("\",", ",").replace("\"}", "}"));
    }
}
