
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AidSource": [
      "Entitlement",
      "Gift",
      "Payment"
    ],
    "Import": [
      "AccountImport",
      "BankReturnImport",
      "GiftImport",
      "NeedImport",
      "PaymentImport",
      "RegisterImport",
      "StudentImport",
      "VoucherImport",
      "WhereaboutsImport"
    ]
  }
};
      export default result;
    