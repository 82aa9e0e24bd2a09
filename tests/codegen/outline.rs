//! What callers see of a generated client, short enough to be read in a review: methods with their parameters and answers,
//! and the values of enums. Descriptions are left out.

use std::fmt::Write;

use quote::ToTokens;
use syn::{
    Arm, Expr, Fields, FnArg, ImplItem, Item, ItemEnum, ItemImpl, ItemMod, Type, Visibility, visit_mut::VisitMut,
};

/// The outline of generated `code`.
pub fn outline(code: &str) -> String {
    let file = syn::parse_file(code).expect("generated code is Rust");
    let (builders, types) = (module(&file.items, "builder"), module(&file.items, "types"));
    let mut text = String::new();
    for item in impls(&file.items, "Client") {
        for method in public_functions(item) {
            operation(&mut text, method, builders);
        }
    }
    for item in types {
        match item {
            Item::Enum(item) => enumeration(&mut text, item, types),
            Item::Struct(item) => structure(&mut text, item, types),
            _ => {}
        }
    }
    text
}

fn operation(text: &mut String, method: &syn::ImplItemFn, builders: &[Item]) {
    let docs: Vec<_> = method.attrs.iter().filter_map(doc).collect();
    let sent =
        docs.iter().flat_map(|doc| doc.lines()).map(str::trim).find(|line| line.starts_with('`')).unwrap_or_default();
    line(text, format_args!("{}: {}", method.sig.ident, sent.trim_matches('`')));
    let syn::ReturnType::Type(_, builder) = &method.sig.output else { return };
    let name = last_name(builder);
    for item in impls(builders, &name) {
        for function in public_functions(item) {
            let parameters = function.sig.inputs.iter().filter(|input| matches!(input, FnArg::Typed(_))).count();
            match (&function.sig.generics.where_clause, parameters) {
                (Some(bounds), 1) => {
                    let bound = compact(bounds.predicates.first());
                    let ty =
                        bound.strip_prefix("V:TryInto<").and_then(|bound| bound.strip_suffix('>')).unwrap_or(&bound);
                    let optional = if is_optional(builders, &name, function) { " (optional)" } else { "" };
                    line(text, format_args!("  {}: {ty}{optional}", function.sig.ident));
                }
                _ => line(text, format_args!("  {}() {}", function.sig.ident, compact(&function.sig.output))),
            }
        }
    }
}

/// The public items of generated `code` that have no documentation.
pub fn undocumented(code: &str) -> Vec<String> {
    struct Bare(Vec<String>);
    impl Bare {
        fn check(&mut self, what: impl ToString, attrs: &[syn::Attribute]) {
            if !attrs.iter().any(|attribute| doc(attribute).is_some()) {
                self.0.push(what.to_string());
            }
        }
    }
    impl VisitMut for Bare {
        fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
            self.check(&item.ident, &item.attrs);
            for field in item.fields.iter().filter(|field| matches!(field.vis, Visibility::Public(_))) {
                let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                self.check(format!("{}.{name}", item.ident), &field.attrs);
            }
        }
        fn visit_item_enum_mut(&mut self, item: &mut ItemEnum) {
            self.check(&item.ident, &item.attrs);
            for variant in &item.variants {
                self.check(format!("{}::{}", item.ident, variant.ident), &variant.attrs);
            }
        }
        fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
            for function in public_functions(item) {
                self.check(format!("{}::{}", compact(&item.self_ty), function.sig.ident), &function.attrs);
            }
        }
    }
    let mut bare = Bare(Vec::new());
    bare.visit_file_mut(&mut syn::parse_file(code).expect("generated code is Rust"));
    bare.0
}

/// Whether the field that a setter sets is an `Option`; that of an alias is the one of the setter it calls.
fn is_optional(builders: &[Item], builder: &str, setter: &syn::ImplItemFn) -> bool {
    let body = compact(&setter.block);
    let fields = builders.iter().find_map(|item| match item {
        Item::Struct(item) if item.ident == builder => Some(&item.fields),
        _ => None,
    });
    fields.into_iter().flatten().any(|field| {
        let name = field.ident.as_ref().expect("named");
        let is_set = body.contains(&format!("self.{name}=")) || body.contains(&format!("self.{name}("));
        is_set && compact(&field.ty).starts_with("Result<Option<")
    })
}

fn enumeration(text: &mut String, item: &ItemEnum, types: &[Item]) {
    line(text, format_args!("enum {}", item.ident));
    let arms = arms(types, &item.ident.to_string());
    for variant in &item.variants {
        let name = &variant.ident;
        let value = match (&variant.discriminant, &variant.fields) {
            (Some((_, number)), _) => Some(compact(number)),
            (None, Fields::Unit) => {
                let of_variant = arms.iter().find(|(pattern, _)| *pattern == format!("Self::{name}"));
                of_variant.map(|(_, value)| value.trim_matches('"').to_owned())
            }
            (None, _) => {
                let to_variant = arms.iter().find(|(_, value)| value.contains(&format!("Self::{name}(")));
                to_variant.map(|(pattern, _)| pattern.replace('|', " | ")).filter(|pattern| pattern != "_")
            }
        };
        let fields = compact(&variant.fields);
        line(text, format_args!("  {name}{fields}{}", value.map(|value| format!(" = {value}")).unwrap_or_default()));
    }
}

/// The arms of all matches in the code of a type: pattern and value.
fn arms(types: &[Item], name: &str) -> Vec<(String, String)> {
    struct Arms(Vec<(String, String)>);
    impl VisitMut for Arms {
        fn visit_arm_mut(&mut self, arm: &mut Arm) {
            self.0.push((compact(&arm.pat), compact(&arm.body)));
        }
    }
    let mut arms = Arms(Vec::new());
    impls(types, name).for_each(|item| arms.visit_item_impl_mut(&mut item.clone()));
    arms.0
}

fn structure(text: &mut String, item: &syn::ItemStruct, types: &[Item]) {
    line(text, format_args!("struct {}", item.ident));
    for field in &item.fields {
        let ty = compact(&field.ty);
        match &field.ident {
            Some(name) => line(text, format_args!("  {name}: {ty}")),
            None => line(text, format_args!("  ({ty})")),
        }
    }
    for item in impls(types, &item.ident.to_string()).filter(|item| item.trait_.is_none()) {
        for item in &item.items {
            if let ImplItem::Const(constant) = item
                && matches!(&constant.expr, Expr::Call(_))
            {
                let number = compact(&constant.expr);
                line(
                    text,
                    format_args!("  {} = {}", constant.ident, number.trim_start_matches("Self(").trim_end_matches(')')),
                );
            }
        }
    }
    let limits = impls(types, &item.ident.to_string()).filter_map(|item| {
        let code = compact(item);
        let (_, rest) = code.split_once("chars().count()>")?;
        Some(rest[..rest.find("usize")?].to_owned())
    });
    for limit in limits {
        line(text, format_args!("  at most {limit} characters"));
    }
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    writeln!(text, "{line}").expect("a String takes all");
}

fn module<'a>(items: &'a [Item], name: &str) -> &'a [Item] {
    let mut modules = items.iter().filter_map(|item| match item {
        Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == name => Some(items.as_slice()),
        _ => None,
    });
    modules.next_back().unwrap_or_default()
}

fn impls<'a>(items: &'a [Item], name: &str) -> impl Iterator<Item = &'a ItemImpl> + use<'a> {
    let name = name.to_owned();
    items.iter().filter_map(move |item| match item {
        Item::Impl(item) if last_name(&item.self_ty) == name => Some(item),
        _ => None,
    })
}

fn public_functions(item: &ItemImpl) -> impl Iterator<Item = &syn::ImplItemFn> {
    let inherent = item.trait_.is_none();
    item.items.iter().filter_map(move |item| match item {
        ImplItem::Fn(function) if inherent && matches!(function.vis, Visibility::Public(_)) => Some(function),
        _ => None,
    })
}

fn doc(attribute: &syn::Attribute) -> Option<String> {
    match &attribute.meta {
        syn::Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

fn last_name(ty: &Type) -> String {
    match ty {
        Type::Path(ty) => ty.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}

/// Tokens without white space, and without the paths that are the same everywhere.
fn compact(tokens: impl ToTokens) -> String {
    let mut text: String = tokens.to_token_stream().to_string().split_whitespace().collect();
    for path in ["std::convert::", "std::result::", "std::option::", "std::string::", "std::vec::", "serde_json::"] {
        text = text.replace(&format!("::{path}"), "").replace(path, "");
    }
    text.replace("::yunxin_im::", "yunxin_im::")
        .replace("types::", "")
        .replace(",>", ">")
        .replace(',', ", ")
        .replace("->", "-> ")
}
