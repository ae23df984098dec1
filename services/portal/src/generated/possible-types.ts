
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
      "PaymentImport",
      "RegisterImport",
      "StudentImport",
      "WhereaboutsImport"
    ]
  }
};
      export default result;
    